package pincite;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.channel.cli.brief.BriefRun;
import pincite.channel.cli.running.Commands;
import pincite.channel.cli.running.ServiceHere;
import pincite.home.Home;
import pincite.home.HomeException;

/** The entry point: {@code serve} (default), {@code ask}, {@code index}, {@code evaluate}, {@code verify}, {@code feedback}, {@code watch}, {@code keys}, {@code slack}. */
@QuarkusMain
public final class Pincite implements QuarkusApplication {

    @Inject
    Commands commands;

    public static void main(String... given) {
        var arguments = atHome(given);
        if (!isServing(arguments)) {
            // Only the service listens, so that a question can be asked beside it; and only it logs what goes well.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", System.getProperty("quarkus.log.level", "WARN"));
        }
        ModelOption.of(arguments).ifPresent(ModelOption::set);
        OptionValue.of("--engine", arguments).ifPresent(name -> System.setProperty("pincite.index.engine", name));
        elsewhere(arguments, given).ifPresentOrElse(System::exit, () -> here(arguments));
    }

    private static void here(String... arguments) {
        BriefRun.begin();
        Quarkus.run(Pincite.class, arguments);
    }

    /** Before anything is loaded: a service that runs here has all of it, and another Java may be set better for what is asked. */
    private static OptionalInt elsewhere(String[] arguments, String... given) {
        var served = ServiceHere.find().carryOut(arguments);
        return served.isPresent() || arguments.length == 0 ? served : BriefRun.carryOut(arguments[0], given);
    }

    /** The arguments that are left; who names a home that cannot be one is told so before anything starts. */
    private static String[] atHome(String... given) {
        try {
            return Home.enter(given);
        } catch (HomeException e) {
            System.err.println(e.getMessage());
            System.exit(ExitCode.USAGE);
            return given;
        }
    }

    @Override
    public int run(String... arguments) {
        return BriefRun.ended(CurrentCaller.as(Caller.MACHINE,
                () -> commands.run(List.of(arguments), utf8(System.out), utf8(System.err), Ansi.AUTO)));
    }

    /** Nothing at all, or {@code serve} alone; asked for help, it does not listen. */
    private static boolean isServing(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].equals("serve");
    }

    /** In UTF-8 on every locale: a quote with another letter would be no quote. */
    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
