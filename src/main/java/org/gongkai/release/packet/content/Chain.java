package org.gongkai.release.packet.content;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.ChainLink;
import org.gongkai.audit.ChainProof;

/**
 * The entries of the record about the case, and every link between the first and the last of them.
 *
 * @param how how to check it without the system
 * @param entries about the case
 * @param links number, algorithm, content, previous, hash of every entry from the first to the last
 * @param head the end of the chain when the packet was made
 */
public record Chain(List<String> how, List<Entry> entries, List<Link> links, String head) {

    static final List<String> HOW = List.of(
            "netstring(x) = x 的 UTF-8 字节数（十进制）、冒号、x 的 UTF-8 字节、逗号。",
            "content = 杂凑(依次各项 netstring：gongkai-audit-1、number、time、actor、division、action、subject、why、digest、"
                    + "rules、models、details 的项数，再按名称的 UTF-8 字节序依次为各项 details 的名称和值)。",
            "hash = 杂凑(依次各项 netstring：gongkai-chain-1、number、content、previous)，十六进制小写；"
                    + "第一条的 previous 为 64 个 0，其后各条的 previous 为前一条的 hash。",
            "杂凑算法按各条 algorithm：SM3 即 GB/T 32905-2016，SHA-256 即 FIPS 180-4。",
            "核验：由 entries 各条重新计算 content，与 links 同号者一致；links 逐条重新计算 hash 并首尾相接。"
                    + "这证明首末之间没有改动、缺失或者换位；与系统外抄存的链尾或者在线核验结合，证明整条链未被改写。");

    public Chain {
        how = List.copyOf(how);
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }

    public static Chain of(ChainProof proof) {
        return new Chain(
                HOW,
                proof.records().stream().map(Entry::of).toList(),
                proof.links().stream().map(Link::of).toList(),
                proof.head().toString());
    }

    /** An entry with all that is hashed, in its order. */
    public record Entry(
            long number,
            String time,
            String actor,
            String division,
            String action,
            String subject,
            String why,
            String digest,
            String rules,
            String models,
            Map<String, String> details,
            String hash) {

        static Entry of(AuditRecord record) {
            AuditEntry entry = record.entry();
            return new Entry(
                    record.number(),
                    record.time(),
                    entry.actor(),
                    entry.division(),
                    entry.action(),
                    entry.subject(),
                    entry.why(),
                    entry.digest(),
                    entry.rules(),
                    entry.models(),
                    record.details(),
                    record.link().hash());
        }
    }

    /** A link of the chain. */
    public record Link(long number, String algorithm, String content, String previous, String hash) {

        static Link of(ChainLink link) {
            return new Link(link.number(), link.algorithm().label(), link.content(), link.previous(), link.hash());
        }
    }
}
