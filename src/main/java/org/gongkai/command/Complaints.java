package org.gongkai.command;

import java.util.stream.Collectors;
import org.gongkai.store.StoreException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong and what to do. */
final class Complaints {

    private Complaints() {}

    static String of(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return "缺少参数：" + missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining("、"));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return name(argument) + " 的值不对：" + failure.getValue();
        }
        return failure.getMessage();
    }

    static String of(Exception failure) {
        if (failure instanceof StoreException) {
            return failure.getMessage();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage() == null ? "" : "：" + root.getMessage();
        return "程序没有完成（" + root.getClass().getSimpleName() + said + "）。请按提示处理后重试；规则、模型、配置改动过的，请先核对改动。";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
