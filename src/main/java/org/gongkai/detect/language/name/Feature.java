package org.gongkai.detect.language.name;

/** Takes in features: whole ones, or char by char. */
interface Feature {

    /** A feature of a run. */
    void run(Run run, int feature, int start);

    /** One char more of the feature. */
    Feature put(char c);

    /** The feature is whole, the next begins. */
    void end();
}
