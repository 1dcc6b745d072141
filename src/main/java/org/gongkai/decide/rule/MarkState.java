package org.gongkai.decide.rule;

import org.gongkai.detect.Finding;

/**
 * A state-secret mark with what it means on the day of the decision.
 *
 * @param state live, expired or not to be known
 * @param topSecret whether it says 绝密
 * @param explanation how that came about, in Chinese
 * @param finding the mark
 */
public record MarkState(State state, boolean topSecret, String explanation, Finding finding) {

    public State getState() {
        return state;
    }

    public boolean isTopSecret() {
        return topSecret;
    }

    /** What a mark means on a day. */
    public enum State {
        LIVE,
        EXPIRED,
        DOUBTFUL
    }
}
