package org.gongkai.check;

import java.util.List;
import java.util.Map;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Step;
import org.gongkai.decide.StepCode;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.ReadStatus;

/** What becomes of a failure: it goes to a person, and text that was never cleared of a secret mark stays away. */
final class Failure {

    private static final String WARNING = "检查过程中出现程序错误，未能作出判断。请将文件转交条法处人工审查，并把文件摘要值（SHA-256）告知系统维护人员。";
    private static final String CLOSED = "文件打不开。请确认文件没有被移走、没有被其他程序占用，并且有读取权限，然后重新提交。";
    private static final Step REVIEW = new Step(StepCode.LEGALITY_REVIEW, "系统不能判断的，由条法处人工审查");

    private Failure() {}

    /** A file that could not even be opened. */
    static Document document(String name) {
        return new Document(
                name, "", "application/octet-stream", ReadStatus.UNREADABLE, false, List.of(), List.of(CLOSED));
    }

    /** The check of a document on which a stage failed. */
    static Check check(Document document, Map<String, String> models, Millis millis) {
        Document shell = new Document(
                document.name(),
                document.sha256(),
                document.mediaType(),
                ReadStatus.UNREADABLE,
                document.scanned(),
                List.of(),
                List.of(WARNING));
        Suggestion suggestion = new Suggestion(
                CheckStatus.UNREADABLE,
                DisclosureAttribute.UNDETERMINED,
                0,
                true,
                List.of(),
                List.of(),
                null,
                WARNING,
                Incident.NOT_LISTED,
                null,
                List.of(),
                "",
                List.of(REVIEW),
                List.of(WARNING),
                "");
        return new Check(shell, new Detection(Incident.NO_FORM, List.of(), Map.of()), suggestion, models, millis);
    }
}
