package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which company somebody speaks who is named without one: the company that the text is speaking about. */
final class Employers {

  private final Reading reading;
  private final Companies companies;

  Employers(Reading reading, Companies companies) {
    this.reading = reading;
    this.companies = companies;
  }

  /** The subject of the sentence so far, else another company named in it before, else the subject of a sentence before. */
  @Nullable CompanyEntity spokenAbout(Claim claim) {
    CompanyEntity named = null;
    List<CompanyMention> inSentence = companies.mentions(claim.sentence().start(), claim.start());
    for (int i = inSentence.size() - 1; i >= 0; i--) {
      CompanyMention mention = inSentence.get(i);
      if (mention.company().isInstitution()) {
        continue;
      }
      if (isSubject(mention)) {
        return mention.company();
      }
      named = named == null ? mention.company() : named;
    }
    if (named != null) {
      return named;
    }
    List<CompanyMention> all = companies.mentions();
    for (int i = all.size() - 1; i >= 0; i--) {
      CompanyMention mention = all.get(i);
      if (mention.start() < claim.sentence().start() && isSubject(mention) && !mention.company().isInstitution()) {
        return mention.company();
      }
    }
    CompanyEntity most = null;
    for (CompanyEntity company : companies.all()) {
      if (!company.isInstitution() && (most == null || company.mentions().size() > most.mentions().size())) {
        most = company;
      }
    }
    return most;
  }

  private static boolean isSubject(CompanyMention mention) {
    Role role = mention.tail().role();
    return role == Role.TOPIC || role == Role.SUBJECT || mention.tail().side();
  }
}
