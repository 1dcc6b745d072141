package org.gongkai.release.redact.sheet;

/** Attributes that are on or off. */
final class Flags {

    private Flags() {}

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }
}
