package io.github.dealwire.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. It writes UTF-8 whatever the platform's charset.
 *
 * <p>Exit codes: 0; 1 where some of the input could not be read or the figures could not be computed; 2 where the command itself
 * is wrong.
 */
@Command(
    name = "dealwire",
    description = "Reads Korean business news and tells its companies, executives, agreements and investments.",
    subcommands = {ExtractCommand.class, ExplainCommand.class, ScoreCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Dealwire.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Dealwire {

  private Dealwire() {}

  /** Runs the command line and ends the program. */
  public static void main(String[] args) {
    Streams streams = new Streams(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Terminal::isOut,
        Terminal::isErr);
    int code = run(streams, args);
    streams.out().flush();
    streams.err().flush();
    System.exit(code);
  }

  /** Runs the command line on streams of the caller's and returns the exit code. */
  static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Dealwire(), new CommandLine.IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        if (type == ExtractCommand.class) {
          return type.cast(new ExtractCommand(streams));
        }
        if (type == ExplainCommand.class) {
          return type.cast(new ExplainCommand(streams));
        }
        if (type == ScoreCommand.class) {
          return type.cast(new ScoreCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
      }
    });
    line.setOut(new PrintWriter(streams.out(), true, UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.registerConverter(Path.class, Dealwire::path);
    line.setParameterExceptionHandler((exception, arguments) -> {
      String command = exception.getCommandLine().getCommandSpec().qualifiedName();
      streams.complain(exception.getMessage() + " (see '" + command + " --help')");
      return CommandLine.ExitCode.USAGE;
    });
    return line.execute(args);
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      // Java knows file names in the letters of the locale alone; in LC_ALL=C those are ASCII.
      throw new TypeConversionException("'" + value + "' is no path here; for other letters than the locale's set LC_ALL=C.UTF-8");
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, UTF_8);
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Dealwire.class.getPackage().getImplementationVersion();
      return new String[] {"dealwire " + (version == null ? "(not packaged)" : version)};
    }
  }
}
