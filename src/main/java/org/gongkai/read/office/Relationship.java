package org.gongkai.read.office;

/**
 * How one part of an OOXML package points at another.
 *
 * @param id by which the source refers to it
 * @param type last segment of the relationship's type
 * @param target name of the part in the package
 */
record Relationship(String id, String type, String target) {}
