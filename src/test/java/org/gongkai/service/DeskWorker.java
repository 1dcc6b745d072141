package org.gongkai.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.gongkai.account.Role;
import tools.jackson.databind.JsonNode;

/**
 * Takes one case after the other through the desk: hand in, narrow, send back, hand in anew, narrow, agree, export. Notes
 * what it tried and what the service said it had done. When the service goes away, it goes on where it was.
 */
final class DeskWorker {

    private static final List<String> EXPORTS = List.of("/output/header-sheet.pdf", "/output/copy", "/evidence");

    private final String name;
    private final Map<String, byte[]> handedIn = new LinkedHashMap<>();
    private final Map<String, Long> taken = new LinkedHashMap<>();
    private final Map<String, Long> reasons = new LinkedHashMap<>();
    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int exports;
    private String reference = "";
    private long current;

    DeskWorker(String name) {
        this.name = name;
    }

    /** Works until the service goes away, and counts each step that was taken. */
    void work(Function<Role, DeskClient> desk, CountDownLatch count) {
        try {
            while (step(desk)) {
                count.countDown();
            }
        } catch (IOException | InterruptedException gone) {
            // the service was killed: whether the last step was taken shows when it is back
        }
    }

    /** Hands in again what nobody said was taken. */
    void finish(Function<Role, DeskClient> desk) throws IOException, InterruptedException {
        if (current == 0 && !reference.isEmpty()) {
            submit(desk);
        }
    }

    private boolean step(Function<Role, DeskClient> desk) throws IOException, InterruptedException {
        if (current == 0) {
            return submit(desk);
        }
        DeskClient drafter = desk.apply(Role.DRAFTER);
        DeskClient.Answer seen = drafter.get("/api/v1/cases/" + current);
        if (!understood(seen)) {
            return false;
        }
        JsonNode now = seen.json().get("reviewCase");
        boolean first = now.get("version").asInt() == 1;
        return switch (now.get("state").asString()) {
            case "SUGGESTED" -> act(drafter, seen.tag(), "CONFIRM", true);
            case "OFFICE_REVIEW" -> act(desk.apply(Role.OFFICE), seen.tag(), first ? "RETURN" : "ESCALATE", false);
            case "RETURNED" -> revise(drafter, seen.tag());
            case "LEGAL_REVIEW" -> act(desk.apply(Role.LEGAL), seen.tag(), "APPROVE", false);
            default -> export(drafter);
        };
    }

    private boolean submit(Function<Role, DeskClient> desk) throws IOException, InterruptedException {
        if (reference.isEmpty()) {
            reference = name + "-" + handedIn.size();
            handedIn.put(reference, text(reference, "送审稿"));
        }
        DeskClient.Answer answer =
                desk.apply(Role.DRAFTER).submit(reference, reference + ".txt", handedIn.get(reference));
        if (!understood(answer)) {
            return false;
        }
        current = answer.json().get("id").asLong();
        taken.put(reference, current);
        return true;
    }

    private boolean revise(DeskClient drafter, String tag) throws IOException, InterruptedException {
        return understood(drafter.revise(current, tag, reference + ".txt", text(reference, "修改稿")));
    }

    private boolean act(DeskClient client, String tag, String action, boolean narrows)
            throws IOException, InterruptedException {
        String reason = "经研究，意见编号" + name + "-" + reasons.size();
        reasons.put(reason, current);
        Map<String, Object> deed = narrows
                ? Map.of("action", action, "attribute", "ON_REQUEST", "category", "NONE", "reason", reason)
                : Map.of("action", action, "reason", reason);
        if (!understood(client.act(current, tag, deed))) {
            return false;
        }
        acknowledged.add(reason);
        return true;
    }

    private boolean export(DeskClient drafter) throws IOException, InterruptedException {
        for (String what : EXPORTS) {
            if (!understood(drafter.get("/api/v1/cases/" + current + what))) {
                return false;
            }
            exports++;
        }
        current = 0;
        reference = "";
        return true;
    }

    /** A failure is what a service that is being killed may answer; a refusal it never may. */
    private boolean understood(DeskClient.Answer answer) {
        if (answer.status() / 100 == 4) {
            refusals.add(answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.done();
    }

    /** A document with passages to take out, like no other by its number. */
    static byte[] text(String reference, String state) {
        return ("""
                石家庄市财政局
                关于公布2026年救助资金发放情况的公告（%s%s）

                现将2026年救助资金发放情况公布如下，接受社会监督。
                领取人霍小满，身份证号130102199003072316，手机号码13800138000，金额6,000元。
                监督电话：0311-86680520。

                石家庄市财政局
                2026年11月12日
                """).formatted(state, reference).getBytes(StandardCharsets.UTF_8);
    }

    /** Documents by reference that it tried to hand in. */
    Map<String, byte[]> handedIn() {
        return handedIn;
    }

    /** Cases by reference that the service said it had taken in. */
    Map<String, Long> taken() {
        return taken;
    }

    /** Cases by the reason of each step it tried. */
    Map<String, Long> reasons() {
        return reasons;
    }

    /** Reasons of the steps that the service said it had taken. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** What was refused although it should not have been. */
    List<String> refusals() {
        return refusals;
    }

    int exports() {
        return exports;
    }
}
