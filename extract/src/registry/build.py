#!/usr/bin/env python3
"""Makes listed.tsv and affiliates.tsv, the tables of facts, from the lists in a data folder.

    python3 extract/src/registry/build.py ../shared/data/companies

The lists: krx-listed-2026.csv (listed companies), ftc-groups-2025.csv (affiliates of the business groups),
dart-corp-2025.csv.gz (ids of companies that file with DART), krx-delisted-2026.csv (old names). What people know and the lists
do not (short names, old names, foreign companies, trust) is kept by hand in the tables beside the two.
"""
import csv
import gzip
import io
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parent / "main/resources/io/github/dealwire/extract/registry"


def rows(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8-sig", newline="") as f:
        yield from csv.DictReader(f)


def table(name):
    """The rows of one of our own tables."""
    lines = [x for x in (TABLES / name).read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    head = lines[0].split("\t")
    for line in lines[1:]:
        cells = [c.strip() for c in line.split("\t")]
        yield dict(zip(head, cells + [""] * (len(head) - len(cells))))


LETTERS = {r["letter"]: r["spellings"].split("|") for r in table("spellings.tsv")}
SPELLED = sorted(((s, c) for c, ss in LETTERS.items() for s in ss), key=lambda p: -len(p[0]))

# ---------------------------------------------------------------- spelling


def spell(name):
    """SK하이닉스 -> 에스케이하이닉스: capital letters in runs of two and more, as single letters."""
    def one(m):
        return "".join(LETTERS.get(c, [c])[0] for c in m.group())
    return re.sub(r"[A-Z](?:[A-Z&]*[A-Z])", one, name)


def letters(name, longest=4):
    """에스케이온 -> [SK온, ...]: every reading of the beginning of the name as letters, the longest first."""
    found, at, text = [], 0, ""
    while len(text) < longest + 1:
        for s, c in SPELLED:
            if name.startswith(s, at):
                at += len(s)
                text += c
                break
        else:
            break
        if text[-1] != "&" and len(text) > 1:
            found.append(text + name[at:])
    return found[::-1]


# ---------------------------------------------------------------- English names

FORMS = re.compile(
    r"[\s,.]*(?:\b(?:co(?:mpany|rporation|rp)?|corp(?:oration)?|inc(?:orporated)?|ltd|limited|llc|plc|lp|kg|gmbh|s\.?a|n\.?v)\b"
    r"[\s,.]*)+$", re.I)
SMALL = {"and": "and", "of": "of", "the": "the", "for": "for", "in": "in"}
SHORT_WORDS = set("new bio oil air sea car art net sun man one two all big top key fun way max pan med lab pay cas see win".split())


def english(text, korean):
    text = re.sub(r"\s+", " ", text.replace("，", ",").replace("（", "(")).strip(" ,.")
    text = re.sub(r"(?<=[A-Za-z])(?:CO\.?,? ?LTD\.?)$", " CO.,LTD", text)
    text = FORMS.sub("", text).strip(" ,.-")
    latin = re.findall(r"[A-Z]{2,}", korean)
    words = []
    for i, w in enumerate(text.split(" ")):
        bare = re.sub(r"[^A-Za-z]", "", w)
        if bare.isupper() and bare not in latin:
            low = bare.lower()
            if low in SMALL:
                w = low if i else low.capitalize()
            elif len(bare) > 3 and re.search("[AEIOUY]", bare) or low in SHORT_WORDS:
                w = re.sub(r"[A-Za-z]+", lambda m: m.group().capitalize(), w)
        elif bare.lower() in SMALL and i:
            w = w.lower()
        words.append(w)
    return " ".join(words)


# ---------------------------------------------------------------- listed companies

SHARE = re.compile(r"(\d?우[A-C]?|우\(전환\))$")
EXCHANGES = {"KOSPI": "KOSPI", "KOSDAQ": "KOSDAQ", "KOSDAQ GLOBAL": "KOSDAQ", "KONEX": "KONEX"}
# What the market calls a company and nobody else does.
COMMON_NAMES = {"현대차": "현대자동차"}


def listed(data):
    everything = list(rows(data / "krx-listed-2026.csv"))
    names = {r["name_krx"] for r in everything}
    overrides = {r["name"]: r for r in table_of(HERE / "english.tsv")}
    out = []
    for r in everything:
        name, ticker = r["name_krx"], r["ticker"]
        # A preferred share is no company: 삼성전자우, 현대차2우B.
        if ticker[-1] != "0" and (SHARE.search(name) and SHARE.sub("", name).strip() in names or not r["name_en"]):
            continue
        other = r["name_dart_if_different"]
        if name in COMMON_NAMES:
            name, other = COMMON_NAMES[name], name
        en = overrides.get(name, {}).get("english") or english(r["name_en"], name)
        spelled = []
        if spell(name) != name:
            spelled.append(spell(name))
        for latin in letters(name):
            head = re.match(r"[A-Z&]+", latin).group()
            if re.search(r"\b" + re.escape(head) + r"(?![A-Z])", r["name_en"]):
                spelled.append(latin)
        short, old = [], []
        if other:
            if spell(other) == spell(name) or letters(other)[:1] == [name] or other in spelled:
                spelled.append(other)
            elif other.startswith(name) or name.startswith(other) or name in COMMON_NAMES.values():
                short.append(other)
            else:
                old.append(other)
        out.append({
            "id": "krx:" + ticker, "name": name, "english": en, "exchange": EXCHANGES[r["market"]],
            "group": r["group_common"], "short": short, "spelled": unique(spelled, name), "old": old})
    return out


def unique(items, *but):
    return [x for x in dict.fromkeys(items) if x not in but]


def table_of(path):
    if not path.exists():
        return []
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:]]


# ---------------------------------------------------------------- affiliates of business groups

# Vehicles for one plant, road or loan, and estates nobody writes about.
VEHICLE = re.compile(
    r"피에프브이|유한회사$|위탁관리부동산|리츠$|도로$|고속도로|태양광|햇빛|풍력|개발전문|투자목적|유동화|기업재무안정|사모|손해사정|보험대리점|"
    r"호사모|제\d|산업단지|산단|복합개발|도시개발|주택임대|에코시티|환경에너지$|농업회사법인|어업회사법인|영농조합|물류단지")


def affiliates(data, known):
    dart = {}
    for r in rows(data / "dart-corp-2025.csv.gz"):
        dart.setdefault(r["name"], []).append(r)
    out, seen = [], set(known)
    for r in rows(data / "ftc-groups-2025.csv"):
        spelled = r["company"].strip()
        if r["ticker"] or VEHICLE.search(spelled):
            continue
        latin = letters(spelled)
        group = r["group"]
        name = spelled
        for candidate in latin:
            if latin_group(candidate, group) or re.search(
                    r"\b" + re.escape(re.match(r"[A-Z&]+", candidate).group()) + r"\b", r["name_en_dart"]):
                name = candidate
                break
        if name in seen or spelled in seen or len(name) < 3:
            continue
        hits = dart.get(spelled, [])
        if len(hits) != 1:
            continue
        seen.update((name, spelled))
        out.append({
            "id": "dart:" + hits[0]["corp_code"], "name": name, "english": english(r["name_en_dart"], name),
            "group": group, "spelled": unique([spelled], name)})
    return out


def latin_group(candidate, group):
    return re.fullmatch(r"[A-Z&]+", group) and re.match(re.escape(group) + r"(?![A-Z])", candidate)


# ---------------------------------------------------------------- writing


def write(name, comment, columns, records):
    out = io.StringIO()
    out.write(f"# {comment}\n" + "\t".join(columns) + "\n")
    for r in records:
        cells = []
        for c in columns:
            v = r.get(c, "")
            cells.append("|".join(v) if isinstance(v, list) else v)
        out.write("\t".join(cells).rstrip("\t") + "\n")
    (TABLES / name).write_text(out.getvalue(), encoding="utf-8")


def main():
    data = pathlib.Path(sys.argv[1])
    krx = listed(data)
    write("listed.tsv", "The companies on KOSPI, KOSDAQ and KONEX. Made by src/registry/build.py: do not edit.",
          ["id", "name", "exchange", "group", "english", "short", "spelled", "old"], krx)
    by_hand = {r["name"] for t in ("groups.tsv", "korea.tsv", "institutions.tsv", "foreign.tsv") for r in table(t)}
    known = by_hand | {r["name"] for r in krx} | {a for r in krx for a in r["spelled"] + r["short"] + r["old"]}
    write("affiliates.tsv", "Unlisted companies of the business groups. Made by src/registry/build.py: do not edit.",
          ["id", "name", "group", "english", "spelled"], affiliates(data, known))


if __name__ == "__main__":
    main()
