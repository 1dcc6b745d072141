package org.gongkai.decide.rule;

import java.util.Map;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The rules of a folder, compiled once. Safe for threads. */
public final class RuleBook {

    private static final String FOLDER = "src/main/resources/org/gongkai/rules/";
    private static final int SESSIONS = 2;
    private static final int MOST_FIRINGS = 20_000;

    private final KieSessionsPool sessions;

    private RuleBook(KieSessionsPool sessions) {
        this.sessions = sessions;
    }

    /**
     * Compiles the rules.
     *
     * @throws IllegalStateException when there are none, or one does not compile; the message says where
     */
    public static RuleBook compile(Map<String, String> sources) {
        if (sources.isEmpty()) {
            throw new IllegalStateException("规则文件夹中没有规则，服务不能启动，请恢复 rules/ 下的 .drl 文件");
        }
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.gongkai", "rules", Integer.toHexString(sources.hashCode()));
        files.generateAndWritePomXML(release);
        sources.forEach((name, text) -> files.write(FOLDER + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("规则有误，服务不能启动，请改正：" + errors);
        }
        return new RuleBook(services.newKieContainer(release).newKieSessionsPool(SESSIONS));
    }

    /** Opens a session over a document's facts. */
    public Hearing hear(Facts facts) {
        return new Hearing(sessions.newKieSession(), facts);
    }

    /** The rules at work on one document. */
    public static final class Hearing implements AutoCloseable {

        private final KieSession session;
        private final Reasons reasons = new Reasons();

        private Hearing(KieSession session, Facts facts) {
            this.session = session;
            session.setGlobal("reasons", reasons);
            facts.evidence().forEach(session::insert);
            facts.coverage().forEach(session::insert);
            facts.marks().forEach(session::insert);
            session.insert(facts.form());
            session.insert(facts.organs());
        }

        /** What the rules say. */
        public Reasons reasons() {
            fire();
            return reasons;
        }

        /** What they say further, now that the outcome is known. */
        public Reasons reasons(Outcome outcome) {
            session.insert(outcome);
            fire();
            return reasons;
        }

        private void fire() {
            if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                throw new IllegalStateException("规则没有停止，请检查最近改动的规则");
            }
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
