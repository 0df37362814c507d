package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more titles of one person that stand together: 대표이사 사장, 회장 겸 최고경영자(CEO), HE사업본부장(부사장).
 *
 * @param start where the first title begins, with the unit that is one word with it
 * @param end where the last one ends, before the particle
 * @param posts the titles; what 겸 joins is one
 * @param fusedCompany the company that is one word with the title: 하나은행장
 * @param fusedName the name or family name that is one word with the title: 홍길동회장
 * @param stranger whether the word names a house that is no company of the article: 금융감독원장
 * @param executive whether it makes an executive
 * @param weak whether it does so only beside a company
 * @param former whether the word itself says that it is past: 전회장
 * @param role the particle behind it
 * @param tailEnd where that ends
 */
record TitlePhrase(
    int start,
    int end,
    List<Post> posts,
    @Nullable CompanyEntity fusedCompany,
    @Nullable String fusedName,
    boolean stranger,
    boolean executive,
    boolean weak,
    boolean former,
    Role role,
    int tailEnd) {

  /** A title as it is given out, without the glosses in it. */
  record Post(String title, Rank rank) {}
}
