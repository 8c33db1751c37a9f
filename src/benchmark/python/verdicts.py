"""The statistics of VerdictBenchmark.java in vectorised numpy: prints one line "name milliseconds" each, the median of
seven runs after one. The tail of the normal distribution, which numpy lacks, is an approximation of 1e-7 that is
cheaper than the exact one."""
import statistics
import time

import numpy as np

MILLION, CELLS, JUDGED = 1_000_000, 3363 * 40, 15 * 100 * 10
Z95, Z998 = 1.959963984540054, 3.0902323061678136
random = np.random.default_rng(1)


def shares(least, most):
    size = random.integers(least, most, MILLION).astype(float)
    return np.floor(size * random.uniform(0.25, 0.5, MILLION)) / size, size


def wilson(p, n, z):
    spread = z * z / n
    scale = 1 / (1 + spread)
    centre = (p + spread / 2) * scale
    half = np.sqrt(spread * (p * (1 - p) + spread / 4)) * scale
    return np.where(p == 0, 0, np.maximum(0, centre - half)), np.where(p == 1, 1, np.minimum(1, centre + half))


def newcombe(p1, n1, p2, n2, z):
    l1, u1 = wilson(p1, n1, z)
    l2, u2 = wilson(p2, n2, z)
    d = p1 - p2
    return d - np.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), d + np.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)


def inverted_z(p1, n1, p2, n2):
    """The secant method of NewcombeDifference.java, until every element has converged."""
    d = np.abs(p1 - p2)
    first = p1 > p2
    pm, nm = np.where(first, p1, p2), np.where(first, n1, n2)
    pl, nl = np.where(first, p2, p1), np.where(first, n2, n1)
    together = (n1 * p1 + n2 * p2) / (n1 + n2)
    z = d / np.sqrt(together * (1 - together) * (1 / n1 + 1 / n2))
    before, missed_before = np.zeros_like(z), -d
    for _ in range(20):
        down, up = pm - wilson(pm, nm, z)[0], wilson(pl, nl, z)[1] - pl
        missed = np.sqrt(down * down + up * up) - d
        step = missed * (z - before) / (missed - missed_before)
        step = np.where(np.isfinite(step), step, 0)
        before, missed_before, z = z, missed, z - step
        if np.all(np.abs(step) <= 1e-9 * z):
            break
    return z


def tail(z):
    x = z / np.sqrt(2)
    t = 1 / (1 + x / 2)
    c = (-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
         0.17087277)
    polynomial = c[9]
    for coefficient in reversed(c[:9]):
        polynomial = polynomial * t + coefficient
    return t * np.exp(-x * x + polynomial)


def p_values(p1, n1, p2, n2):
    rest = n2 - n1
    p_rest = np.clip((n2 * p2 - n1 * p1) / rest, 0, 1)
    low, high = newcombe(p1, n1, p_rest, rest, Z95)
    return tail(inverted_z(p1, n1, p_rest, rest)), low, high


def benjamini_hochberg(p):
    order = np.argsort(p)
    adjusted = np.empty_like(p)
    steps = p[order] * len(p) / np.arange(1, len(p) + 1)
    adjusted[order] = np.minimum(1, np.minimum.accumulate(steps[::-1])[::-1])
    return adjusted


p_d, n_d = shares(50, 950)
p_c, n_c = shares(1500, 4500)
p_n, n_n = shares(20_000, 40_000)
scores, errors = random.uniform(20, 80, 15), random.uniform(1, 5, 15)


def million_verdicts():
    own = wilson(p_d, n_d, Z95)
    low, high = newcombe(p_d, n_d, p_c, n_c, Z95)
    lower, higher = newcombe(p_d, n_d, p_c, n_c, Z998)
    significant, clearly = (low > 0) | (high < 0), (lower > 0) | (higher < 0)
    return significant.sum() + clearly.sum() + 10 * ((own[1] - own[0]) > 0.2).sum()


def full_table():
    part = slice(0, CELLS)
    county = p_values(p_d[part], n_d[part], p_c[part], n_c[part])[0]
    nation = p_values(p_d[part], n_d[part], p_n[part], n_n[part])[0]
    return (benjamini_hochberg(np.concatenate([county, nation])) < 0.05).sum()


def rank_draws():
    for _ in range(40):
        drawn = scores + errors * random.standard_normal((10_000, 15))
        ranks = np.argsort(np.argsort(-drawn, axis=1), axis=1) + 1
        ranks.mean(axis=0), (ranks <= 3).mean(axis=0)


def judged_table():
    part = slice(0, JUDGED)
    return (p_values(p_d[part], n_d[part], p_c[part], n_c[part])[0] < 0.05).sum()


for name, work in (("millionVerdicts", million_verdicts), ("fullTable", full_table), ("rankDraws", rank_draws),
                   ("judgedTable", judged_table)):
    work()
    times = []
    for _ in range(7):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    print(name, 1000 * statistics.median(times))
