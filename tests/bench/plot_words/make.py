#!/usr/bin/env python3
"""Makes plots as researchers make them, and writes down the words in them. usage: make.py FOLDER (needs matplotlib; R, where there is one)

Half of the plots come from matplotlib (PDF and SVG, with its own settings and with fonts kept), half from R (pdf, cairo_pdf, svg, and
svglite where it is installed). words.jsonl has, for each file, the words of its title, axes and legend."""
import json, os, random, shutil, subprocess, sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

TITLES = ["Probe accuracy", "Loss after restart", "Truth direction", "Dose response", "Reaction times", "Drift of the mean",
          "Überleben nach Behandlung", "Residual stream norms", "Calibration curve", "Growth per well", "Field potential", "Recall by depth"]
AXES = ["layer", "validation loss", "learning rate", "cosine similarity", "time (h)", "temperature [K]", "wavelength / nm", "accuracy",
        "filler tokens", "firing rate (Hz)", "Konzentration (mg/l)", "absorbance", "trial number", "gradient norm", "p(correct)", "depth"]
SERIES = ["baseline", "centred", "mass mean", "logistic", "ablated", "seed 3", "warm-up", "control", "knock-out", "wild type",
          "quantised", "with dropout", "llama", "tern-410m", "Kontrolle", "naïve", "beta2 0.95", "patched", "first batch", "held out"]


def plots(count):
    """The words of each plot, drawn by lot from one seed."""
    lot = random.Random(11)
    for _ in range(count):
        yield lot.choice(TITLES), *lot.sample(AXES, 2), lot.sample(SERIES, lot.randint(2, 4))


def matplotlib_plot(path, plot, settings):
    title, x, y, series = plot
    lot = random.Random(title + x + y)
    with plt.rc_context(settings):
        figure, axes = plt.subplots(figsize=(5, 3.5))
        for name in series:
            axes.plot([lot.random() for _ in range(12)], label=name)
        axes.set(title=title, xlabel=x, ylabel=y)
        axes.legend()
        figure.savefig(path)
        plt.close(figure)


R = """
args <- commandArgs(TRUE)
plots <- read.table(args[1], sep = "\\t", quote = "", comment.char = "", encoding = "UTF-8", stringsAsFactors = FALSE)
for (row in seq_len(nrow(plots))) {
  p <- as.list(plots[row, ])
  device <- get(p$V2, envir = if (p$V2 == "svglite") asNamespace("svglite") else asNamespace("grDevices"))
  device(p$V1, width = 5, height = 3.5)
  series <- strsplit(p$V6, "|", fixed = TRUE)[[1]]
  matplot(matrix(runif(12 * length(series)), 12), type = "l", lty = 1, main = p$V3, xlab = p$V4, ylab = p$V5)
  legend("topright", legend = series, col = seq_along(series), lty = 1)
  dev.off()
}
"""


def main(folder):
    os.makedirs(folder, exist_ok=True)
    rows, for_r = [], []
    ways = [("pdf", {}), ("svg", {}), ("pdf", {"pdf.fonttype": 42}), ("svg", {"svg.fonttype": "none"})]
    devices = ["pdf", "cairo_pdf", "svg"]
    r = shutil.which("Rscript")
    if r and subprocess.run([r, "-e", "library(svglite)"], capture_output=True).returncode == 0:
        devices.append("svglite")
    for at, plot in enumerate(plots(200)):
        title, x, y, series = plot
        row = {"words": " ".join([title, x, y, *series])}
        if at % 2 == 0 or not r:
            kind, settings = ways[at // 2 % len(ways)]
            row |= {"file": f"m{at:03}.{kind}", "way": f"matplotlib {kind} {settings or ''}".strip()}
            matplotlib_plot(os.path.join(folder, row["file"]), plot, settings)
        else:
            device = devices[at // 2 % len(devices)]
            kind = "svg" if device.startswith("svg") else "pdf"
            row |= {"file": f"r{at:03}.{kind}", "way": f"R {device}"}
            for_r.append("\t".join([os.path.join(folder, row["file"]), device, title, x, y, "|".join(series)]))
        rows.append(row)
    if r:
        script, table = os.path.join(folder, "plots.R"), os.path.join(folder, "plots.tsv")
        open(script, "w").write(R)
        open(table, "w").write("\n".join(for_r) + "\n")
        subprocess.run([r, script, table], check=True, stdout=subprocess.DEVNULL, env=dict(os.environ, LC_ALL="C.UTF-8"))
        os.remove(script)
        os.remove(table)
    with open(os.path.join(folder, "words.jsonl"), "w") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
