package org.gongkai.decide;

/** Grounds for withholding; each has its legal basis in {@code config/}. */
public enum GroundCode {
    STATE_SECRET("国家秘密", Force.MUST),
    PROHIBITED_BY_LAW("法律、行政法规禁止公开", Force.MUST),
    SECURITY_STABILITY("危及国家安全、公共安全、经济安全、社会稳定", Force.MUST),
    TRADE_SECRET("商业秘密", Force.MUST),
    PERSONAL_PRIVACY("个人隐私", Force.MUST),
    WORK_SECRET("工作秘密", Force.MUST),
    INTERNAL_AFFAIRS("内部事务信息", Force.MAY),
    PROCESS_INFO("过程性信息", Force.MAY),
    ENFORCEMENT_FILE("行政执法案卷信息", Force.MAY);

    private final String label;
    private final Force force;

    GroundCode(String label, Force force) {
        this.label = label;
        this.force = force;
    }

    /** The statute's term. */
    public String label() {
        return label;
    }

    /** Whether the law forbids disclosure or leaves it to the organ. */
    public Force force() {
        return force;
    }
}
