package org.gongkai.decide;

/** What a ground demands: 不得公开, or 可以不予公开. */
public enum Force {
    MUST,
    MAY
}
