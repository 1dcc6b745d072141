package org.gongkai.decide.rule;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
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

    private final CompletableFuture<KieSessionsPool> sessions;

    private RuleBook(CompletableFuture<KieSessionsPool> sessions) {
        this.sessions = sessions;
    }

    /** Begins to compile the rules, which takes seconds, beside the caller; {@link #ready()} says whether they are fit. */
    public static RuleBook compileAside(Map<String, String> sources) {
        Executor aside = work -> new Thread(work, "rules").start();
        return new RuleBook(CompletableFuture.supplyAsync(() -> sessions(sources), aside));
    }

    /**
     * Compiles the rules.
     *
     * @throws IllegalStateException when there are none, or one does not compile; the message says where
     */
    public static RuleBook compile(Map<String, String> sources) {
        return compileAside(sources).ready();
    }

    /**
     * This book once it is compiled.
     *
     * @throws IllegalStateException when there are no rules, or one does not compile; the message says where
     */
    public RuleBook ready() {
        try {
            sessions.join();
            return this;
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static KieSessionsPool sessions(Map<String, String> sources) {
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
        return services.newKieContainer(release).newKieSessionsPool(SESSIONS);
    }

    /** Opens a session over a document's facts. */
    public Hearing hear(Facts facts) {
        return new Hearing(sessions.join().newKieSession(), facts);
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
