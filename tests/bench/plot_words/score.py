#!/usr/bin/env python3
"""How many words of plots are found by `taper log search`? usage: score.py TAPER FOLDER (made by make.py)

Attaches each plot to an entry of its own in a new profile, and asks for each word of its title, axes and legend."""
import collections, json, os, re, subprocess, sys, tempfile

taper, folder = sys.argv[1:3]
with tempfile.TemporaryDirectory() as home:
    env = dict(os.environ, TAPER_DATA_DIR=home + "/data", HOME=home, TAPER_TZ="Europe/Berlin")
    run = lambda *words: subprocess.run([taper, *words], capture_output=True, text=True, env=env, check=True).stdout
    found, asked, lost = collections.Counter(), collections.Counter(), collections.Counter()
    rows = [json.loads(line) for line in open(os.path.join(folder, "words.jsonl"))]
    for row in rows:
        row["id"] = json.loads(run("log", "add", "plot", "--attach", os.path.join(folder, row["file"]), "--json"))["id"]
    hits = {}
    for word in sorted({word for row in rows for word in re.findall(r"\w+", row["words"])}):
        hits[word] = {hit["id"] for hit in json.loads(run("log", "search", f'"{word}"', "--limit", "1000", "--json"))}
    for row in rows:
        for word in re.findall(r"\w+", row["words"]):
            asked[row["way"]] += 1
            if row["id"] in hits[word]:
                found[row["way"]] += 1
            else:
                lost[row["way"], word] += 1
for way in asked:
    print(f"{way:40} {found[way]:4} of {asked[way]:4}  {100 * found[way] / asked[way]:5.1f} %")
print(f"{'all':40} {found.total():4} of {asked.total():4}  {100 * found.total() / asked.total():5.1f} %")
print("most often lost:", ", ".join(f"{word} ({way}, {count})" for (way, word), count in lost.most_common(8)))
