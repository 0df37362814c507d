#!/usr/bin/env python3
"""Makes listed.tsv and affiliates.tsv, the tables of facts, from the lists in a data folder.

    python3 extract/src/registry/build.py ../shared/data/companies

The lists: krx-listed-2026.csv (listed companies), ftc-groups-2025.csv (affiliates of the business groups),
dart-corp-2025.csv.gz (ids of companies that file with DART). usual-names.tsv beside this file says what the news calls a listed
company where the exchange calls it otherwise. What people know and the lists do not (short names, old names, foreign companies,
institutions, trust) is kept by hand in the tables beside the two, by which this program leaves out what they have already.
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
    """The rows of one of the library's tables."""
    return read(TABLES / name)


def read(path):
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    head = lines[0].split("\t")
    rows_ = []
    for line in lines[1:]:
        cells = [c.strip() for c in line.split("\t")]
        rows_.append(dict(zip(head, cells + [""] * (len(head) - len(cells)))))
    return rows_


# The group names of the lists that the news writes otherwise.
GROUPS = {
    "BS(舊 보성)": "BS", "에쓰-오일": "", "한국앤컴퍼니그룹(舊 한국타이어)": "한국앤컴퍼니", "IS지주": "IS", "엘아이지": "LIG",
    "현대해상화재보험": "현대해상", "오케이금융그룹": "OK금융그룹", "교보생명보험": "교보", "한국지엠": "", "유코카캐리어스": "",
    "대방건설": "대방", "중흥건설": "중흥", "호반건설": "호반", "반도홀딩스": "반도", "소노인터내셔널": "소노", "고려에이치씨": "고려HC",
}
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


def letters_at_end(name, english):
    """에코프로이엠 -> 에코프로EM, where the English name says EM too."""
    capitals = re.sub("[^A-Z]", "", english.upper()) if english.isupper() else re.sub("[^A-Za-z]", "", english)
    for at in range(2, len(name) - 1):
        # 에스비티엠 has letters from the beginning, which letters() reads; half of them (에스BTM) would be no name.
        if any(re.fullmatch("[A-Z&]+", latin) for latin in letters(name[:at], 9)) or name[:at] in dict(SPELLED):
            continue
        for latin in letters(name[at:]):
            if re.fullmatch("[A-Z][A-Z&]*[A-Z]", latin):
                good = not re.search("[A-Za-z&]", name[at - 1]) and latin.replace("&", "") in capitals
                return name[:at] + latin if good else ""
    return ""


# ---------------------------------------------------------------- English names

FORMS = re.compile(
    r"[\s,.]*(?:\b(?:co(?:mpany|rporation|poration|rp)?|croporation|corp(?:oration)?|inc(?:orporated)?|ltd|limited|llc|plc|lp|kg|gmbh|s\.?a|n\.?v)\b"
    r"[\s,.]*)+$", re.I)
SMALL = {"and": "and", "of": "of", "the": "the", "for": "for", "in": "in"}
SHORT_WORDS = set("new bio oil air sea car art net sun man one two all big top key fun way max pan med lab pay cas see win".split())


def english(text, korean):
    text = re.sub(r"\s+", " ", text.replace("，", ",").replace("（", "(")).strip(" ,.")
    text = re.sub(r"(?<=[A-Za-z])(?:CO\.?,? ?LTD\.?)$", " CO.,LTD", text)
    text = re.sub(r"^co\., ?ltd\.? ", "", text.strip("); "))
    text = re.sub(r"(?<=[a-z]{3})(Co|Inc)$", r" \1", text)
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
    # 0, 1, "(주)비상" and the like fill the field of companies without an English name.
    return " ".join(words) if re.search("[A-Za-z]{2}", text) and not re.search("[가-힣]", text) else ""


# ---------------------------------------------------------------- listed companies

SHARE = re.compile(r"(\d?우[A-C]?|우\(전환\))$")
EXCHANGES = {"KOSPI": "KOSPI", "KOSDAQ": "KOSDAQ", "KOSDAQ GLOBAL": "KOSDAQ", "KONEX": "KONEX"}


def listed(data, by_hand):
    everything = list(rows(data / "krx-listed-2026.csv"))
    names = {r["name_krx"] for r in everything}
    usual = {r["krx"]: r for r in read(HERE / "usual-names.tsv")}
    out = []
    for r in everything:
        name, ticker = r["name_krx"], r["ticker"]
        # A preferred share is no company: 삼성전자우, 현대차2우B.
        if ticker[-1] != "0" and (SHARE.search(name) and SHARE.sub("", name).strip() in names or not r["name_en"]):
            continue
        others = [r["name_dart_if_different"]] if r["name_dart_if_different"] else []
        ours = usual.pop(name, {})
        if ours.get("name"):
            # SK is the group, SK㈜ the company: there the exchange's name is no name of the company.
            if "㈜" not in ours["name"]:
                others.append(name)
            name = ours["name"]
        others = unique(others, name, *by_hand)
        en = ours.get("english") or english(r["name_en"], name)
        spelled = []
        # 이지 = EG, 티피 = TP: too short to be read as letters.
        if spell(name) != name and len(spell(name)) > 2:
            spelled.append(spell(name))
        for latin in letters(name):
            head = re.match(r"[A-Z&]+", latin).group()
            # 엠에스씨 is MSC, but MSC alone is hardly ever 엠에스씨.
            if head == latin and len(latin) < 4:
                continue
            if re.search(r"\b" + re.escape(head) + r"(?![A-Z])", r["name_en"]):
                spelled.append(latin)
        spelled.append(letters_at_end(name, r["name_en"]))
        short, old = [], []
        for other in others:
            if spell(other) == spell(name) or name in letters(other) or other in spelled:
                spelled.append(other)
            elif other.startswith(name) or name.startswith(other) or ours:
                short.append(other)
            else:
                old.append(other)
        out.append({
            "id": "krx:" + ticker, "name": name, "english": en, "exchange": EXCHANGES[r["market"]],
            "group": GROUPS.get(r["group_common"], r["group_common"]), "short": short, "spelled": [x for x in unique(spelled, name) if x not in names], "old": old})
    for name in usual:
        sys.exit(f"usual-names.tsv: {name} is not listed")
    return out


def unique(items, *but):
    return [x for x in dict.fromkeys(items) if x and x not in but]


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
        group = GROUPS.get(r["group"], r["group"])
        name = spelled
        for candidate in latin:
            # 엔디에스 is NDS, but NDS alone is hardly ever 엔디에스.
            if re.fullmatch("[A-Z&]{1,4}", candidate) and candidate not in ("NXC", "IPX", "JTBC", "KTDS", group):
                continue
            if latin_group(candidate, group) or re.search(
                    r"\b" + re.escape(re.match(r"[A-Z&]+", candidate).group()) + r"\b", r["name_en_dart"]):
                name = candidate
                break
        # LIG is the group, ㈜LIG the company.
        if name == group and re.fullmatch("[A-Z&]+", name):
            name = "㈜" + name
        if name in seen or spelled in seen or len(name) < 3:
            continue
        hits = dart.get(spelled, [])
        if len(hits) > 1:
            hits = [h for h in hits if h["name_en"] == r["name_en_dart"]]
        # Two companies of the same name: no telling which is the affiliate.
        if len(hits) != 1 or "dart:" + hits[0]["corp_code"] in seen:
            continue
        en = english(r["name_en_dart"], name)
        en = "" if en in seen else en
        seen.update((name, spelled, en))
        out.append({
            "id": "dart:" + hits[0]["corp_code"], "name": name, "english": en,
            "group": group, "spelled": unique([spelled, letters_at_end(name, r["name_en_dart"])], name)})
    return out


def latin_group(candidate, group):
    head = re.match(r"[A-Z&]{2,}", group)
    return head and re.match(re.escape(head.group()) + r"(?![A-Z])", candidate)


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
    by_hand = set()
    for t in ("groups.tsv", "korea.tsv", "institutions.tsv", "foreign.tsv"):
        for r in table(t):
            by_hand.update([r["id"], r["name"], r.get("english", "")])
            for column in ("short", "spelled", "old"):
                by_hand.update(r.get(column, "").split("|"))
    krx = listed(data, by_hand)
    write("listed.tsv", "The companies on KOSPI, KOSDAQ and KONEX. Made by src/registry/build.py: do not edit.",
          ["id", "name", "exchange", "group", "english", "short", "spelled", "old"], krx)
    by_hand.update(r["text"] for r in table("notcompanies.tsv"))
    known = by_hand | {x for r in krx for x in (r["name"], r["english"])} | {a for r in krx for a in r["spelled"] + r["short"] + r["old"]}
    write("affiliates.tsv", "Unlisted companies of the business groups. Made by src/registry/build.py: do not edit.",
          ["id", "name", "group", "english", "spelled"], affiliates(data, known))


if __name__ == "__main__":
    main()
