package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.gongkai.audit.ChainLink;
import org.gongkai.audit.ChainProof;

/** The entries of one subject and how they are chained, for programs. */
@Schema(name = "AuditProof", description = "一个对象的全部记录，及其首末之间的整段链。不联数据库即可核验。")
record ProofView(
        List<RecordView> records,

        @Schema(description = "首末之间每一环：序号、算法、content、previous、hash")
        List<Link> links,

        @Schema(description = "取得时的链尾") String head) {

    static ProofView of(ChainProof proof) {
        return new ProofView(
                proof.records().stream().map(RecordView::of).toList(),
                proof.links().stream().map(Link::of).toList(),
                proof.head().toString());
    }

    /** A link for programs. */
    @Schema(name = "AuditLink")
    record Link(long number, String algorithm, String content, String previous, String hash) {

        static Link of(ChainLink link) {
            return new Link(link.number(), link.algorithm().label(), link.content(), link.previous(), link.hash());
        }
    }
}
