#!/usr/bin/env python3
"""Counts how ordinary the words of news are: writes read/ordinary.tsv.

usage: ordinary.py ARTICLES.jsonl.gz... > ordinary.tsv     (run in extract/)

A word is a token as it stands, or what is left of it without a particle. Words that the registry trusts as names, words that look
like people (a full name before 기자, 대표 …) and words of one syllable are left out. Only counts come out of the texts.
An optional file words/not-ordinary.txt beside this script lists words that are left out as well, one a line.
"""
import collections, gzip, json, pathlib, re, sys

HERE = pathlib.Path(__file__).resolve().parent
RES = HERE.parent / "main/resources/io/github/dealwire/extract"
CORE = HERE.parents[2] / "core/src/main/resources/io/github/dealwire/core"
BANDS = ((50, "c"), (15, "b"), (5, "a"))
ROLES = "기자 특파원 대표 회장 사장 부회장 부사장 전무 상무 대통령 의원 장관 차관 교수 연구원 위원장 위원 시장 지사 총리 변호사 판사 검사 후보 씨 감독 선수 본부장 센터장 청장 총재 CEO 의장 원장 행장 이사 애널리스트".split()


def rows(path):
    head = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if head is None:
            head = cells
        else:
            yield dict(zip(head, cells))


def final(c):
    n = ord(c) - 0xAC00
    return None if not 0 <= n < 11172 else n % 28


def main():
    particles = [(r["form"], set(r["after"].split("|"))) for r in rows(CORE / "text/particles.tsv") if " " not in r["form"]]
    forms = collections.defaultdict(set)
    for form, after in particles:
        forms[form] = after
    names = set()
    doubtful = {r["text"] for r in rows(RES / "registry/ambiguous.tsv")}
    for f in ("listed", "affiliates", "groups", "korea", "institutions", "foreign"):
        for r in rows(RES / f"registry/{f}.tsv"):
            for k in ("name", "short", "old", "spelled", "bare"):
                names.update(x for x in r.get(k, "").split("|") if x)
    extra = HERE / "not-ordinary.txt"
    left_out = set(extra.read_text(encoding="utf-8").split()) if extra.exists() else set()
    names -= doubtful
    surnames = set()
    for r in rows(RES / "read/surnames.tsv"):
        surnames.update(r["surnames"].split())
    df, titled, total = collections.Counter(), collections.Counter(), collections.Counter()
    word = re.compile(r"[가-힣A-Za-z0-9一-鿿]+")
    for path in sys.argv[1:]:
        for line in gzip.open(path, "rt", encoding="utf-8"):
            d = json.loads(line)
            text = (d.get("title") or "") + "\n" + (d.get("text") or "")
            seen = set()
            for m in word.finditer(text):
                w = m.group()
                if not "가" <= w[0] <= "힣" and not w[0].isalpha():
                    continue
                seen.add(w)
                for k in range(max(1, len(w) - 5), len(w)):
                    after = forms.get(w[k:])
                    if after and k >= 2:
                        f = final(w[k - 1])
                        if f is None or "ANY" in after or f == 0 and "OPEN" in after or f and "FINAL" in after or f == 8 and "RIEUL" in after or f not in (0, 8) and "CLOSED" in after:
                            seen.add(w[:k])
                if 2 <= len(w) <= 4 and w[0] in surnames:
                    total[w] += 1
                    rest = text[m.end():m.end() + 8].lstrip(" (")
                    titled[w] += any(rest.startswith(r) for r in ROLES)
            df.update(seen)
    bands = collections.defaultdict(list)
    for w, n in df.items():
        if len(w) < 2 or len(w) > 12 or w in names or w in left_out or not "가" <= w[0] <= "힣":
            continue
        if titled[w] >= 3 and titled[w] >= 0.2 * total[w] or titled[w] >= 0.5 * total[w] > 0:
            continue
        for least, band in BANDS:
            if n >= least:
                bands[band].append(w)
                break
    print("# Words of ordinary news text, counted by src/words/ordinary.py, company names left out. Do not edit.")
    print("# band: a = in 5 to 14 of 29,000 texts, b = 15 to 49, c = 50 and more.")
    print("band\twords")
    for band in sorted(bands):
        words, line = sorted(bands[band]), []
        for i in range(0, len(words), 60):
            print(band + "\t" + " ".join(words[i:i + 60]))


main()
