package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.SectionKind;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which company somebody speaks who is named without one. Every place that names the person votes for the company that the text
 * speaks about there: the subject of the sentence, else of the sentences before, people whose company is known included.
 */
final class Employers {

  private static final double FAMILY_NAME = 0.3;
  private static final double LED = 2.5;
  private static final double BESIDE = 2;
  private static final double SENTENCE_TOPIC = 2;
  private static final double SENTENCE_OTHER = 1.2;
  private static final double SENTENCE_ACTED_ON = 0.7;
  private static final double SENTENCE = 1;
  private static final double SAME_SENTENCE_LATER = 0.4;
  private static final double TOPIC_NEXT = 1.4;
  private static final double TOPIC_BEFORE = 1;
  private static final double PARAGRAPH = 0.7;
  private static final double MAIN = 0.5;
  private static final double TOPIC_OPENING = 0.7;
  private static final double MAIN_OPENING = 1;
  private static final double TAKEN = -1;
  private static final int PARAGRAPH_SENTENCES = 5;
  private static final int TOPIC_WORDS = 4;

  private final Reading reading;
  private final Companies companies;
  private final ExecutiveWords words;
  private final String s;

  /** What the text speaks about, by position. */
  private final List<Topic> topics = new ArrayList<>();

  private final @Nullable CompanyEntity main;

  private record Topic(int start, int end, CompanyEntity company) {}

  /**
   * Looks for what the text speaks about.
   *
   * @param known the claims whose company is known
   */
  Employers(Reading reading, Companies companies, ExecutiveWords words, List<Claim> known) {
    this.words = words;
    this.reading = reading;
    this.companies = companies;
    this.s = reading.chars();
    for (CompanyMention mention : companies.mentions()) {
      if (isTopic(mention)) {
        topics.add(new Topic(mention.start(), mention.end(), mention.company()));
      }
    }
    for (Claim claim : known) {
      CompanyEntity company = claim.company();
      if (company != null && Particles.at(s, claim.end(), claim.sentence().end()).role().marksActor()) {
        topics.add(new Topic(claim.start(), claim.end(), company));
      }
    }
    topics.sort(Comparator.comparingInt(Topic::start));
    this.main = main();
  }

  /** The company that the places which name a person speak about; null where they speak about none. */
  @Nullable CompanyEntity of(List<Claim> places, List<Claim> known) {
    Map<CompanyEntity, Double> votes = new LinkedHashMap<>();
    for (Claim place : places) {
      Map<CompanyEntity, Double> own = new LinkedHashMap<>();
      vote(place, known, own);
      own.forEach((company, vote) -> votes.merge(company, place.full() ? vote : FAMILY_NAME * vote, Double::sum));
    }
    taken(places, known, votes);
    CompanyEntity best = null;
    double most = 0;
    for (Map.Entry<CompanyEntity, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best != null && words.isPublicBody(best) ? null : best;
  }

  /** A company whose head somebody else is does not have this one too. */
  private static void taken(List<Claim> places, List<Claim> known, Map<CompanyEntity, Double> votes) {
    Rank rank = places.get(0).title().posts().get(0).rank();
    if (rank != Rank.CHAIR && rank != Rank.REPRESENTATIVE) {
      return;
    }
    Set<CompanyEntity> companies = new LinkedHashSet<>();
    for (Claim claim : known) {
      if (claim.company() != null && !claim.former() && !claim.name().equals(places.get(0).name())
          && claim.title().posts().get(0).rank() == rank) {
        companies.add(claim.company());
      }
    }
    for (CompanyEntity company : companies) {
      votes.computeIfPresent(company, (c, vote) -> vote + TAKEN);
    }
  }

  private void vote(Claim place, List<Claim> known, Map<CompanyEntity, Double> votes) {
    Sentence sentence = place.sentence();
    boolean named = false;
    // 한별은 새봄전자와 홍길동 회장을 …
    List<CompanyMention> before = companies.mentions(Math.max(sentence.start(), place.start() - 20), place.start());
    CompanyMention beside = before.isEmpty() ? null : before.get(before.size() - 1);
    if (beside != null && beside.tail().role() == Role.WITH && place.start() - beside.tail().end() <= 1) {
      votes.merge(beside.company(), BESIDE, Double::sum);
      return;
    }
    CompanyEntity led = led(place);
    if (led != null) {
      votes.merge(led, LED, Double::sum);
      return;
    }
    for (int i = from(sentence.start()); i < topics.size() && topics.get(i).start() < place.start(); i++) {
      CompanyEntity company = topics.get(i).company();
      if (!other(place, company, known)) {
        votes.merge(company, weight(place), Double::sum);
        return;
      }
    }
    for (CompanyMention mention : companies.mentions(sentence.start(), place.start())) {
      if (!mention.company().isInstitution() && !other(place, mention.company(), known)) {
        votes.merge(mention.company(), SENTENCE, Double::sum);
        named = true;
      }
    }
    if (named && !isHeadline(sentence)) {
      if (main != null) {
        votes.merge(main, MAIN, Double::sum);
      }
      return;
    }
    for (CompanyMention mention : companies.mentions(place.end(), sentence.end())) {
      if (isTopic(mention) && !mention.company().isInstitution()) {
        votes.merge(mention.company(), SAME_SENTENCE_LATER, Double::sum);
        break;
      }
    }
    // who opens a paragraph speaks for whom the article is about
    boolean opens = opensParagraph(sentence);
    if (main != null) {
      votes.merge(main, opens ? MAIN_OPENING : MAIN, Double::sum);
    }
    int last = from(sentence.start()) - 1;
    if (last < 0) {
      return;
    }
    // the first topic of the last sentence that has one
    int at = reading.sentenceAt(topics.get(last).start());
    int i = last;
    while (i > 0 && reading.sentenceAt(topics.get(i - 1).start()) == at) {
      i--;
    }
    boolean next = at == reading.sentenceAt(sentence.start()) - 1;
    votes.merge(topics.get(i).company(), opens ? TOPIC_OPENING : next ? TOPIC_NEXT : TOPIC_BEFORE, Double::sum);
    CompanyEntity most = paragraphMain(sentence);
    if (most != null) {
      votes.merge(most, PARAGRAPH, Double::sum);
    }
  }

  /** 홍길동 대표가 이끄는 다온소프트, 다온소프트를 창업한 홍길동 대표. */
  @Nullable CompanyEntity led(Claim place) {
    int limit = place.sentence().end();
    Particle particle = Particles.at(s, place.end(), limit);
    if (particle.role() == Role.SUBJECT) {
      int at = place.end() + particle.length();
      for (int word = 0; word < 2 && at < limit && s.charAt(at) == ' '; word++) {
        int end = Chars.wordEnd(s, at + 1, limit);
        CompanyMention mention = Modifiers.isAdnominal(s, at + 1, end) ? mentionAt(end + 1) : null;
        if (mention != null) {
          return mention.company();
        }
        at = end;
      }
    }
    int end = place.start() - 1;
    int start = end > 0 && s.charAt(end) == ' ' ? Chars.wordStart(s, place.sentence().start(), end) : end;
    if (start < end && Modifiers.isAdnominal(s, start, end)) {
      for (CompanyMention mention : companies.mentions(Math.max(place.sentence().start(), start - 24), start)) {
        if (mention.tail().role() == Role.OBJECT && start - mention.tail().end() <= 6) {
          return mention.company();
        }
      }
    }
    return null;
  }

  private @Nullable CompanyMention mentionAt(int start) {
    List<CompanyMention> all = companies.mentions();
    int i = Ranges.firstFrom(all, CompanyMention::start, start);
    return i < all.size() && all.get(i).start() == start ? all.get(i) : null;
  }

  /** The company that most of the paragraph so far is about. */
  private @Nullable CompanyEntity paragraphMain(Sentence sentence) {
    int index = reading.sentenceAt(sentence.start());
    int start = sentence.start();
    for (int i = index - 1; i >= 0 && index - i <= PARAGRAPH_SENTENCES; i--) {
      Sentence before = reading.sentences().get(i);
      if (hasLineBreak(before.end(), start)) {
        break;
      }
      start = before.start();
    }
    Map<CompanyEntity, Integer> counts = new LinkedHashMap<>();
    for (CompanyMention mention : companies.mentions(start, sentence.start())) {
      counts.merge(mention.company(), isTopic(mention) ? 3 : 1, Integer::sum);
    }
    CompanyEntity most = null;
    int best = 0;
    for (Map.Entry<CompanyEntity, Integer> count : counts.entrySet()) {
      if (count.getValue() > best) {
        most = count.getKey();
        best = count.getValue();
      }
    }
    return most;
  }

  private boolean opensParagraph(Sentence sentence) {
    int index = reading.sentenceAt(sentence.start());
    return index > 0 && hasLineBreak(reading.sentences().get(index - 1).end(), sentence.start());
  }

  private boolean hasLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isLineBreak(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 다온소프트는 홍길동 대표가 …; but 다온소프트는 홍길동 대표에게 …: somebody else's, as likely as not. */
  private double weight(Claim place) {
    Role role = Particles.at(s, place.end(), place.sentence().end()).role();
    if (role.marksActor() || place.rule().equals("appointment") || place.topic()) {
      return SENTENCE_TOPIC;
    }
    return role == Role.NONE ? SENTENCE_OTHER : SENTENCE_ACTED_ON;
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.kind() == SectionKind.HEADLINE || sentence.kind() == SectionKind.SUBHEADLINE;
  }

  /** 오세철 사장과 홍길동 다온소프트 대표가: whom the company belongs to that stands beside him. */
  private boolean other(Claim place, CompanyEntity company, List<Claim> known) {
    for (Claim claim : known) {
      if (claim.sentence() == place.sentence() && claim.company() == company && !claim.name().equals(place.name())
          && (Lists.continues(s, place.end(), claim.start()) || Lists.continues(s, claim.end(), place.start()))) {
        return true;
      }
    }
    return false;
  }

  private int from(int position) {
    return Ranges.firstFrom(topics, Topic::start, position);
  }

  /** The company that the article speaks about most. */
  private @Nullable CompanyEntity main() {
    Map<CompanyEntity, Integer> counts = new HashMap<>();
    for (Topic topic : topics) {
      counts.merge(topic.company(), 1, Integer::sum);
    }
    CompanyEntity most = null;
    int best = -1;
    for (CompanyEntity company : companies.all()) {
      int score = 2 * counts.getOrDefault(company, 0) + company.mentions().size();
      if (!company.isInstitution() && score > best) {
        most = company;
        best = score;
      }
    }
    return most;
  }

  /** 다온소프트는, 다온소프트 지분은, 다온소프트에서는, 다온소프트 측은. */
  private boolean isTopic(CompanyMention mention) {
    Role role = mention.tail().role();
    if (role == Role.TOPIC || role == Role.SUBJECT || mention.tail().side()) {
      return true;
    }
    int sentence = reading.sentenceAt(mention.start());
    if (sentence < 0) {
      return false;
    }
    int limit = reading.sentences().get(sentence).end();
    int at = mention.tail().end();
    if (role == Role.FROM || role == Role.TO) {
      return at > 0 && s.charAt(at - 1) == '는';
    }
    if (role != Role.NONE && role != Role.OF) {
      return false;
    }
    for (int word = 0; word < TOPIC_WORDS && at < limit && s.charAt(at) == ' '; word++) {
      int start = at + 1;
      int end = Chars.wordEnd(s, start, limit);
      if (end == start) {
        return false;
      }
      for (Particles.Split split : Particles.splits(s, start, end)) {
        Particle particle = split.particle();
        if (particle != Particle.NONE && split.nounEnd() - start >= 2) {
          return particle.role() == Role.TOPIC || particle.role() == Role.SUBJECT && word < 2;
        }
      }
      at = end;
    }
    return false;
  }
}
