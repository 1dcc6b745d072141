package org.gongkai.detect.sign;

/** Where in a document a phrase counts. */
enum Zone {
    TITLE,
    NUMBER,
    HEAD,
    BODY,
    HIDDEN,
    ANY
}
