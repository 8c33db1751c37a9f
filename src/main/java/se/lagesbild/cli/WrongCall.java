package se.lagesbild.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with a call, and where the right one stands.
final class WrongCall implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    WrongCall(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        switch (wrong) {
            case UnmatchedArgumentException unknown ->
                terminal.complain("cli.wrong.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                terminal.complain("cli.wrong.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> terminal.complain("cli.wrong.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException ignored -> terminal.complain("cli.wrong.together");
            default -> value(wrong);
        }
        terminal.complain(
                "cli.wrong.help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return Terminal.WRONG_CALL;
    }

    private void value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String choices = choices(argument);
        if (argument == null || wrong.getValue() == null) {
            terminal.complain("cli.wrong.call");
        } else if (choices.isEmpty()) {
            terminal.complain("cli.wrong.value", wrong.getValue(), name(argument));
        } else {
            terminal.complain("cli.wrong.choice", wrong.getValue(), name(argument), choices);
        }
    }

    private static String choices(@Nullable ArgSpec argument) {
        if (argument == null || !argument.type().isEnum()) {
            return "";
        }
        return List.of(argument.type().getEnumConstants()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongCall::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
