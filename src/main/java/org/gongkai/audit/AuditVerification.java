package org.gongkai.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking the record found. A whole chain says that no entry was changed, taken out, put in or moved by anybody
 * who could not also recompute all that follow and the end of the chain; only an end written down elsewhere tells when
 * that was done.
 *
 * @param head the last entry that is in order
 * @param broken the first that is not, null when the chain is whole
 */
public record AuditVerification(ChainHead head, @Nullable Broken broken) {

    /** Whether every entry is in order. */
    public boolean whole() {
        return broken == null;
    }

    /** What was found, for people. */
    public String message() {
        if (broken != null) {
            return "记录链不完整：第 " + broken.number() + " 号记录" + broken.fault().label() + "。此前 " + head.number() + " 条完好。";
        }
        return head.number() == 0 ? "记录链完整，尚无记录。" : "记录链完整，共 " + head.number() + " 条，未发现改动、缺失或者换位。";
    }

    /**
     * The first entry that is not in order.
     *
     * @param number of the entry
     * @param fault what is wrong with it
     */
    public record Broken(long number, Fault fault) {}

    /** What may be wrong with an entry. */
    public enum Fault {
        CONTENT("内容被改动，与其摘要不符"),
        LINK("与上一条的衔接断裂，该条或者上一条被替换"),
        MISSING("缺失，其后仍有记录"),
        REPEATED("重号"),
        TAIL("缺失，链尾自此被截去"),
        HEAD("与链尾登记不符，链尾被改动"),
        NOTED("与另行抄存的链尾不符，该条或者其前的记录被整体改写");

        private final String label;

        Fault(String label) {
            this.label = label;
        }

        /** The Chinese words for it. */
        public String label() {
            return label;
        }
    }
}
