package org.gongkai.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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

    private final Class<?> application;

    @Option(names = "--port", paramLabel = "端口", defaultValue = "8080", description = "端口，默认 8080；0 为任意空闲端口")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "地址",
            defaultValue = "127.0.0.1",
            description = "监听地址，默认 127.0.0.1 只供本机使用；供内网使用的填本机内网地址或者 0.0.0.0")
    private String address = "127.0.0.1";

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
        List<String> settings = List.of("--server.port=" + port, "--server.address=" + address);
        ConfigurableApplicationContext context = start(starting, settings);
        String taken = context.getEnvironment().getProperty("local.server.port", "" + port);
        String host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
        spec.commandLine().getOut().println("服务已经启动：http://" + host + ":" + taken + "/　按 Ctrl+C 停止。");
        spec.commandLine().getOut().flush();
        closed.await();
        return 0;
    }

    private ConfigurableApplicationContext start(SpringApplication starting, List<String> settings) {
        try {
            return starting.run(settings.toArray(String[]::new));
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    String advice = "端口 " + port + " 已被占用。请换一个端口：./gongkai serve --port " + (port + 1);
                    throw new ParameterException(spec.commandLine(), advice, failure);
                }
            }
            throw failure;
        }
    }
}
