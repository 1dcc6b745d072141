package org.gongkai.command;

import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gongkai.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai serve}: starts the page and the REST interface. */
@Command(name = "serve", description = "启动服务：网页和 REST 接口。按 Ctrl+C 停止。")
final class ServeCommand implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

    /** The command says itself what is wrong. */
    private static final List<String> QUIET_ABOUT_FAILURES = List.of(
            "--logging.level.org.springframework.boot.SpringApplication=OFF",
            "--logging.level.org.springframework.boot.diagnostics=OFF",
            "--logging.level.org.springframework.boot.web.server=ERROR",
            "--logging.level.org.springframework.boot.tomcat=OFF");

    private final Class<?> application;

    @Option(names = "--port", paramLabel = "端口", defaultValue = "8080", description = "端口，默认 8080；0 为任意空闲端口")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "地址",
            defaultValue = "127.0.0.1",
            description = "监听地址，默认 127.0.0.1 只供本机使用；供内网使用的填本机内网地址或者 0.0.0.0")
    private String address = "127.0.0.1";

    @Option(names = "--data", paramLabel = "目录", description = "数据目录，默认是本软件目录下的 data")
    private @Nullable Path data;

    @Option(names = "--demo", description = "演示：在空的数据目录中建立各角色人员和十余件虚构案件，密码显示在终端")
    private boolean demo;

    @Option(names = "--rehearse", hidden = true, description = "启动后随即停止")
    private boolean rehearsal;

    @Spec
    private CommandSpec spec;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication starting = new SpringApplication(application);
        starting.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        ConfigurableApplicationContext context = start(starting);
        String taken = context.getEnvironment().getProperty("local.server.port", "" + port);
        String host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
        spec.commandLine().getOut().println("服务已经启动：http://" + host + ":" + taken + "/　按 Ctrl+C 停止。");
        spec.commandLine().getOut().flush();
        if (rehearsal) {
            context.close();
        }
        closed.await();
        return 0;
    }

    private String[] settings() {
        List<String> settings = new ArrayList<>(QUIET_ABOUT_FAILURES);
        settings.add("--server.port=" + port);
        settings.add("--server.address=" + address);
        settings.add("--gongkai.demo=" + demo);
        if (data != null) {
            settings.add("--gongkai.store.folder=" + data.toAbsolutePath());
        }
        if (rehearsal) {
            settings.add("--gongkai.store.url=");
            settings.add("--gongkai.redis.url=");
        }
        return settings.toArray(String[]::new);
    }

    private ConfigurableApplicationContext start(SpringApplication starting) {
        try {
            return starting.run(settings());
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    String advice = "端口 " + port + " 已被占用。请换一个端口：./gongkai serve --port " + (port + 1);
                    throw new ParameterException(spec.commandLine(), advice, failure);
                }
                if (cause instanceof BindException) {
                    String advice = "不能在地址 " + address + " 上监听。请核对 --address 是不是本机地址，1024 以下的端口要有权限。";
                    throw new ParameterException(spec.commandLine(), advice, failure);
                }
                if (cause instanceof StoreException known) {
                    throw known;
                }
            }
            log.error("the service did not start", failure);
            throw failure;
        }
    }
}
