package org.gongkai.decide;

/**
 * What must be done before release.
 *
 * @param code which step
 * @param basis where it is written, in Chinese
 */
public record Step(StepCode code, String basis) {}
