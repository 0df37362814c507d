package io.github.dealwire.seeds;

/**
 * A file of articles, gold or extractions cannot be used. The message says which file, which field, which value, and what would
 * be valid:
 *
 * <pre>gold/supply-ships.json: agreements[0].types[0]: 'MOUU' is no AgreementType (MOU, SUPPLY_CONTRACT, …)</pre>
 */
public final class SeedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  SeedException(String file, String problem) {
    super(file + ": " + problem);
  }

  SeedException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
