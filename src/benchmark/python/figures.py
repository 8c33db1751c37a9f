"""The peer of FigureBenchmark: 25 areas in two rounds with names and values on A4, by matplotlib; prints the medians of
PNG at 300 dpi, SVG and PDF in milliseconds."""

import io
import random
import statistics
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

AREAS = 25


def draw(kind, dpi):
    rng = random.Random(1)
    figure, axes = plt.subplots(figsize=(842 / 72, 595 / 72))
    for row in range(AREAS):
        before, after = rng.uniform(30, 90), rng.uniform(30, 90)
        axes.plot([before, after], [row, row], linewidth=1.5, color="grey")
        axes.plot([before], [row], "o", markerfacecolor="white", color="black")
        axes.plot([after], [row], "o", color="black")
        axes.text(101, row, f"{before:.0f} %", va="center")
        axes.text(107, row, f"{after:.0f} %", va="center")
        axes.text(113, row, f"{after - before:+.1f}", va="center")
    axes.set_yticks(range(AREAS), [f"Område {row}" for row in range(AREAS)])
    axes.set_xlim(20, 100)
    axes.grid(axis="x")
    axes.set_title("Fem områden har ökat säkerställt sedan 2021")
    figure.subplots_adjust(right=0.8)
    figure.savefig(io.BytesIO(), format=kind, dpi=dpi)
    plt.close(figure)


def median(kind, dpi):
    times = []
    for run in range(-3, 11):
        start = time.perf_counter()
        draw(kind, dpi)
        if run >= 0:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


for kind, dpi in (("png", 300), ("svg", 72), ("pdf", 72)):
    print(f"{median(kind, dpi):.3f}")
