package org.gongkai.detect.language.name;

/** Takes in features char by char. */
interface Feature {

    /** One char more of the feature. */
    Feature put(char c);

    /** The feature is whole, the next begins. */
    void end();
}
