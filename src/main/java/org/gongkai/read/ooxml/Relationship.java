package org.gongkai.read.ooxml;

/**
 * How one part of an OOXML package points at another.
 *
 * @param id by which the source refers to it
 * @param type last segment of the relationship's type
 * @param target name of the part in the package
 */
public record Relationship(String id, String type, String target) {}
