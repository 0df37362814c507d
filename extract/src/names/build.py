#!/usr/bin/env python3
"""Counts what names are made of; writes name-syllables.tsv and foreign-syllables.tsv of the package read.

usage: build.py DATA SURNAMES ORDINARY OUT
DATA holds companies/krx-listed-2026.csv (representatives), companies/global-companies-kr.csv and news/*.jsonl.gz: only statistics
of single syllables are taken from the news. SURNAMES and ORDINARY are the tables of the package read.

A weight is the logarithm of how much more often a syllable stands in names than in other words of the same shape.
"""
import collections, csv, gzip, json, math, re, sys
from pathlib import Path

data, surnames, ordinary, out = map(Path, sys.argv[1:5])


def rows(path):
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


family = set(rows(surnames)[0][0].split())
common = {w for _, words in rows(ordinary) for w in words.split()}
names, signed, words, foreign = set(), collections.Counter(), collections.Counter(), set()
for row in csv.DictReader(open(data / "companies/krx-listed-2026.csv", encoding="utf-8")):
    names |= set(re.findall(r"[가-힣]+", row["representatives"]))
for file in ("news/articles.jsonl.gz", "news/headlines.jsonl.gz"):
    for line in gzip.open(data / file, "rt", encoding="utf-8"):
        doc = json.loads(line)
        text = (doc.get("title") or "") + "\n" + (doc.get("text") or "")
        signed.update(m[1] for m in re.finditer(r"(?<![가-힣])([가-힣]{3}) 기자", text))
        words.update(set(re.findall(r"[가-힣]+", text)))
        for m in re.finditer(r"(?<![가-힣])([가-힣]{2,7}) ([가-힣]{1,7}) ?\([A-Z][a-zé.]+ [A-Z][A-Za-z.é]+[,)]", text):
            foreign |= {m[1], m[2]}
for row in csv.DictReader(open(data / "companies/global-companies-kr.csv", encoding="utf-8")):
    foreign |= set(re.findall(r"[가-힣]+", row.get("name_ko") or next(iter(row.values()))))
names |= {n for n, c in signed.items() if c > 1}
names = [n for n in names if len(n) == 3 and n[0] in family]


def weights(good, bad):
    g, b = collections.Counter(good), collections.Counter(bad)
    scale = sum(g.values()) / sum(b.values())  # a syllable seen rarely says little: its weight stays near 0
    return {k: math.log(g[k] + 1) - math.log(b[k] * scale + 1) for k in sorted(set(g) | set(b))}


def write(name, comment, columns, table):
    lines = ["# " + comment, "\t".join(columns)]
    for part, weight in table:
        by = collections.defaultdict(list)
        for syllable, value in sorted(weight.items()):
            by[max(-5, min(5, round(value)))].append(syllable)
        lines += ["\t".join(([part] if part else []) + [str(w), " ".join(by[w])]) for w in sorted(by) if w]
    (out / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


others = [w for w, c in words.items() if len(w) == 3 and w[0] in family and w not in set(names) and c > 2]
for _ in range(2):  # the second time without the names that the first one finds among the other words
    parts = [weights([n[i] for n in names], [w[i] for w in others]) for i in range(3)]
    score = lambda w: sum(parts[i].get(w[i], 0) for i in range(3))
    others = [w for w in others if score(w) < 2]
    names = [n for n in names if score(n) > -5]
write("name-syllables.tsv", "How much more often a syllable stands in Korean names than in other words that begin like a family name (extract/src/names/build.py).",
      ("part", "weight", "syllables"), zip(("FAMILY", "FIRST", "SECOND"), parts))
foreign = [w for w in foreign if w not in common]
write("foreign-syllables.tsv", "How much more often a syllable stands in foreign names written in Hangul than in ordinary words (extract/src/names/build.py).",
      ("weight", "syllables"), [("", weights("".join(sorted(foreign)), "".join(sorted(w for w in common if re.fullmatch("[가-힣]+", w)))))])

if len(sys.argv) > 5:  # for a look
    for weight in (-2, -1, 0, 1, 2, 3):
        print(weight, sum(score(n) >= weight for n in names) / len(names), sum(score(w) >= weight for w in others) / len(others))
    f = weights("".join(sorted(foreign)), "".join(sorted(w for w in common if re.fullmatch("[가-힣]+", w))))
    mean = lambda w: sum(f.get(c, 0) for c in w) / len(w)
    many = [w for w in common if re.fullmatch("[가-힣]{2,}", w)]
    for weight in (-1, -0.5, 0, 0.5, 1):
        print(weight, sum(mean(w) >= weight for w in foreign) / len(foreign), sum(mean(w) >= weight for w in many) / len(many))
    print([(w, round(score(w), 1)) for w in "고객사 이사회 정부안 전기차 이재용 노태문 주융강 박찬우 은석현 구자은 기업인 전문가 한국은 정의선 최태원".split()])
    print([(w, round(mean(w), 1)) for w in "베스트베리 한스 사티아 나델라 하소 플래트너 팀 쿡 레이쥔 주융강 류보 젠슨 황 팔머 럭키 올라 칼레니우스 메리 바라 셀 클레이 글로벌 한국 그룹 신임 마케팅 반도체 테슬라 서비스".split()])
