package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.List;

/** Opens the tables that lie on the resource path of this module. */
final class Resources {
  private Resources() {}

  static Table table(String path, List<String> required, List<String> optional) {
    return TableFormat.of(required.toArray(String[]::new))
        .optional(optional.toArray(String[]::new))
        .read(
            path.substring(path.lastIndexOf('/') + 1),
            Resources.class.getResourceAsStream("/io/github/dealwire/extract/" + path));
  }
}
