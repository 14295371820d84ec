"""Made-up people whose overuse is known, because it was put there.

A person is drawn from a seed: eight daily signals, each with its own usual place and spread, a weekly pattern, a slow
drift, neighbouring days that resemble each other, bad days on which everything is worse, rounding to what a form can
hold, and days nobody wrote down. Into some lives an episode is laid: some of the leading signals move, each at its own
time, and weeks later output falls. Into others come things that look like one and are none.

Everything is drawn in "spreads towards worse" and only at the end turned into hours, counts and points, so that an effect
of 1 means the same in every signal. All ranges below are choices: they state what the figures are about, not what
real lives are like.
"""
import datetime
import math
import random
from dataclasses import dataclass, field

FIRST_DAY = datetime.date(2024, 1, 1)  # a Monday
WEEKEND = (5, 6)


@dataclass(frozen=True)
class Signal:
    name: str
    worse: str  # "up" or "down"
    kind: str  # as `taper replay --signals` names them
    centre: float
    spread: float
    weekend: tuple  # how much worse weekends are, in spreads: a range
    joins: float  # how likely it is one of a person's early signs
    lag: tuple  # days after the onset at which it begins to move: a range

    @property
    def sign(self):
        return 1 if self.worse == "up" else -1


SIGNALS = (
    Signal("bedtime", "up", "hours", 23.4, 0.65, (0.3, 1.2), 0.75, (0, 6)),
    Signal("sleep", "down", "hours", 7.3, 0.80, (-1.0, 0.2), 0.65, (2, 9)),
    Signal("bedtime_put_off", "up", "ordinal", 1.1, 0.85, (0.0, 0.6), 0.75, (0, 5)),
    Signal("snacks", "up", "count", 1.4, 1.10, (0.0, 0.6), 0.75, (0, 7)),
    Signal("games", "up", "duration", 0.9, 0.85, (0.2, 1.2), 0.65, (1, 8)),
    Signal("energy", "down", "ordinal", 2.5, 0.80, (-0.4, 0.3), 0.55, (6, 14)),
    Signal("mood", "down", "ordinal", 2.6, 0.75, (-0.5, 0.2), 0.55, (6, 14)),
    Signal("output", "down", "ordinal", 2.6, 0.85, (0.4, 1.8), 1.00, (0, 0)),
)
NAMES = [signal.name for signal in SIGNALS]
OUTPUT = NAMES.index("output")

# --- how lives differ

LIKENESS = (0.0, 0.5)  # correlation of neighbouring days, drawn for each signal
SHARED = (0.0, 0.35)  # share of a day's variance that all signals have in common
TAILS = (4, 10)  # degrees of freedom of the noise: days further out than a normal curve has them
WEEKDAY_SPREAD = 0.15
SEASON = (0.0, 0.45)  # height of a yearly wave
WANDER = 0.015  # spread of a day's step of the random walk below it
BAD_DAY, BAD_DAY_WORSE, BAD_DAY_TOUCHES = 1 / 30, (1.0, 2.5), 0.75
PLACE, SCALE = 0.6, (0.75, 1.25)  # a person's own usual: off by so many spreads, and so many times as wide
SILENT, SILENT_CELL = (0.03, 0.18), 0.03  # days without an entry, single answers left out
SILENT_SPELL, SILENT_SPELL_DAYS = 1 / 60, (2, 5)
SILENCE_OF_STRAIN = 1.5  # how much rarer entries become when strained

# --- episodes

EFFECT, RAMP = (0.8, 2.0), (14, 28)  # how far a sign moves, and over how many days
OUTPUT_EFFECT, OUTPUT_RAMP = (1.2, 2.0), (7, 14)
OUTPUT_LAG = {"slow": (28, 49)}  # days from the onset until output begins to fall
QUICK_LAG = (14, 28)
LASTS, RECOVERY = (21, 35), 14  # days from there until it eases, and days it takes to
MARKED_AFTER = 21  # days from the easing until the person marks it as over
NOTICEABLE = 0.5  # spreads of output: from here on an episode counts as felt
LEAST_SIGNS = 3


@dataclass(frozen=True)
class Group:
    """People of one kind: how many, over how many days, from which day on they are scored."""

    people: int
    days: int
    scored_from: int = 28


GROUPS = {
    "calm": Group(160, 365),
    "nuisance": Group(100, 365),
    "quick": Group(240, 240),
    "slow": Group(160, 260),
    "early": Group(120, 110, scored_from=14),  # the onset is three to six weeks after the first entry
    "second": Group(100, 420),  # two episodes with the same signs, the first one marked
}
SPARSE = 0.30  # the quick episodes once more, with so many days empty


@dataclass
class Person:
    name: str
    days: int
    scored_from: int
    rows: list = field(default_factory=list)  # one list of values a day, None where nothing was written
    episodes: list = field(default_factory=list)  # (onset, drop, end) as day numbers


def people(group, seed, times=1.0):
    """The people of a group, drawn from a seed; so many times the usual number of them."""
    made = GROUPS[group]
    count = max(2, round(made.people * times))
    return [person(group, f"{seed}/{group}/{number}", f"{group}_{number:03}") for number in range(count)]


def person(group, seed, name):
    chance = random.Random(seed)
    made = GROUPS[group]
    drawn = Person(name, made.days, made.scored_from)
    life = calm_life(chance, made.days)
    moved, strain, silent = untouched(made.days)
    if group == "nuisance":
        silent = lay_in_nuisances(chance, moved, strain)
    elif group != "calm":
        drawn.episodes = lay_in_episodes(chance, group, moved, strain)
    latent = [[life[day][k] + moved[day][k] for k in range(len(SIGNALS))] for day in range(made.days)]
    drawn.rows = written_down(chance, latent, strain, silent)
    return drawn


def untouched(days):
    return [[0.0] * len(SIGNALS) for _ in range(days)], [0.0] * days, set()


# --- a life without an episode, in spreads towards worse


def calm_life(chance, days):
    columns = [usual_days(chance, signal, days) for signal in SIGNALS]
    noise = daily_noise(chance, days)
    return [[columns[k][day] + noise[day][k] for k in range(len(SIGNALS))] for day in range(days)]


def usual_days(chance, signal, days):
    """The weekly pattern and the slow drift of one signal; the drift is nothing on the first day."""
    weekdays = [chance.gauss(0, WEEKDAY_SPREAD) for _ in range(7)]
    weekend = chance.uniform(*signal.weekend)
    for weekday in WEEKEND:
        weekdays[weekday] += weekend
    height, phase = chance.uniform(*SEASON), chance.uniform(0, 2 * math.pi)
    wave = lambda day: height * math.sin(2 * math.pi * day / 365 + phase)
    walked, usual = 0.0, []
    for day in range(days):
        usual.append(weekdays[day % 7] + wave(day) - wave(0) + walked)
        walked += chance.gauss(0, WANDER)
    return usual


def daily_noise(chance, days):
    likeness = [chance.uniform(*LIKENESS) for _ in SIGNALS]
    shared, tails = chance.uniform(*SHARED), chance.uniform(*TAILS)
    noise, before = [], None
    for _ in range(days):
        common = heavy_tailed(chance, tails)
        fresh = [math.sqrt(1 - shared) * heavy_tailed(chance, tails) + math.sqrt(shared) * common for _ in SIGNALS]
        if before is None:
            before = fresh
        else:
            before = [alike * b + math.sqrt(1 - alike * alike) * f for alike, b, f in zip(likeness, before, fresh)]
        noise.append(list(before))
    for today in noise:
        if chance.random() < BAD_DAY:
            worse = chance.uniform(*BAD_DAY_WORSE)
            for k in range(len(SIGNALS)):
                today[k] += worse * (chance.random() < BAD_DAY_TOUCHES)
    return noise


def heavy_tailed(chance, freedom):
    """A number of Student's t distribution, scaled to spread 1."""
    chi_squared = chance.gammavariate(freedom / 2, 2)
    return chance.gauss(0, 1) / math.sqrt(chi_squared / freedom) / math.sqrt(freedom / (freedom - 2))


# --- what is laid into a life


def lay_in_episodes(chance, group, moved, strain):
    """Moves the days of one episode, or of two with the same signs; returns each one's onset, drop and end."""
    days = len(moved)
    signs = drawn_signs(chance)
    effects = [chance.uniform(*EFFECT) for _ in SIGNALS]
    lags = [chance.uniform(*signal.lag) for signal in SIGNALS]
    latest = days - (95 if group == "slow" else 75)
    onsets = {"early": [(18, 42)], "second": [(60, 89), (days - 160, days - 91)]}.get(group, [(56, latest - 1)])
    episodes = []
    for number, span in enumerate(onsets):
        onset = chance.randint(*span)
        output_lag = chance.randint(*OUTPUT_LAG.get(group, QUICK_LAG))
        ramp = chance.uniform(*RAMP)
        again = [1.0 if number == 0 else chance.uniform(0.8, 1.2) for _ in SIGNALS]
        shifts = [(lags[k], ramp, effects[k] * again[k] * (k in signs)) for k in range(len(SIGNALS))]
        shifts[OUTPUT] = (output_lag, chance.uniform(*OUTPUT_RAMP), chance.uniform(*OUTPUT_EFFECT))
        eases = int(onset + output_lag + chance.uniform(*LASTS))
        drop = None
        for day in range(onset, days):
            still = clipped(1 - (day - eases) / RECOVERY)
            shares = [clipped((day - onset - lag) / rise) * still for lag, rise, _ in shifts]
            for k, (_, _, effect) in enumerate(shifts):
                moved[day][k] += shares[k] * effect
            leading = [share for k, share in enumerate(shares) if k != OUTPUT]
            strain[day] = max(strain[day], sum(leading) / len(leading))
            if drop is None and shares[OUTPUT] * shifts[OUTPUT][2] >= NOTICEABLE:
                drop = day
        episodes.append((onset, drop, min(days - 1, eases + MARKED_AFTER)))
    return episodes


def drawn_signs(chance):
    """The places of the signals that move first in this person: three at least."""
    leading = [k for k in range(len(SIGNALS)) if k != OUTPUT]
    signs = {k for k in leading if chance.random() < SIGNALS[k].joins}
    while len(signs) < LEAST_SIGNS:
        signs.add(chance.choice(leading))
    return signs


def clipped(share):
    return min(1.0, max(0.0, share))


# What each nuisance does, in spreads towards worse, and how long it lasts.
NUISANCES = {
    "deadline": (5, 9),
    "holiday": (7, 14),
    "travel": (4, 7),
    "illness": (3, 5),
    "silence": (7, 7),
    "one signal alone": (8, 14),
}


def lay_in_nuisances(chance, moved, strain):
    """Six to eight stretches of a life that is busy and not overused; returns the days nobody wrote anything."""
    silent, days = set(), len(moved)
    kinds = [*NUISANCES, "deadline", "holiday"]
    chance.shuffle(kinds)
    day = 45
    for kind in kinds:
        day += chance.randint(18, 39)
        if day > days - 20:
            break
        last = day + chance.randint(*NUISANCES[kind]) - 1
        if kind == "silence":
            silent.update(range(day, last + 1))
        else:
            shift, strained = nuisance(chance, kind)
            for on in range(day, min(last + 1, days)):
                moved[on] = [before + more for before, more in zip(moved[on], shift)]
                strain[on] = strained
            if kind == "deadline":  # slept off afterwards
                for on in range(last + 1, min(last + 4, days)):
                    moved[on][NAMES.index("sleep")] -= 1.0
        day = last + 1
    return silent


def nuisance(chance, kind):
    """How far each signal moves, and how much rarer entries become."""
    between = lambda low, high: [chance.uniform(low, high) for _ in SIGNALS]
    if kind == "deadline":
        shift, by, strained = between(0.4, 1.4), {"output": -2.2}, 0.5
    elif kind == "holiday":
        by = {"bedtime": 1.2, "sleep": -1.0, "games": 1.0, "mood": -0.9, "output": 2.5}
        shift, strained = between(-0.4, 0.4), 0.6
    elif kind == "travel":
        by = {"bedtime": chance.choice((-1.2, 1.5)), "sleep": 0.9, "output": 0.8}
        shift, strained = between(-0.5, 0.6), 1.2
    elif kind == "illness":
        by = {"sleep": -1.2, "energy": 1.6, "mood": 1.6, "output": 2.0, "games": 0.5}
        shift, strained = between(0.0, 0.0), 0.8
    else:
        by = {chance.choice(("bedtime_put_off", "snacks", "games")): chance.uniform(1.2, 2.0)}
        shift, strained = between(0.0, 0.0), 0.0
    for name, more in by.items():
        shift[NAMES.index(name)] += more
    return shift, strained


# --- what is written down of a life


def written_down(chance, latent, strain, silent):
    columns = [answers(chance, signal, [today[k] for today in latent]) for k, signal in enumerate(SIGNALS)]
    rows = [[column[day] for column in columns] for day in range(len(latent))]
    for day in unwritten(chance, strain, silent):
        rows[day] = [None] * len(SIGNALS)
    return [[None if chance.random() < SILENT_CELL else value for value in row] for row in rows]


def answers(chance, signal, latent):
    """One signal's values in its own unit, rounded to what a form can hold."""
    usual = signal.centre + chance.gauss(0, PLACE * signal.spread)
    scale = signal.spread * chance.uniform(*SCALE)
    values = [usual + signal.sign * scale * worse for worse in latent]
    if signal.kind == "ordinal":
        return [min(4, max(0, round(value))) for value in values]
    if signal.kind == "count":
        return [max(0, round(value)) for value in values]
    if signal.kind == "duration":
        # A long tail, and nothing at all on good days.
        exponents = (min(3.5, max(-6.0, signal.sign * worse)) for worse in latent)
        lengths = [usual * math.exp(0.75 * exponent) - 0.35 * usual for exponent in exponents]
        return [quarter(max(0.0, length)) for length in lengths]
    lowest, highest = (2, 13) if signal.name == "sleep" else (-math.inf, math.inf)
    return [min(highest, max(lowest, quarter(value))) for value in values]


def quarter(hours):
    return round(hours * 4) / 4


def unwritten(chance, strain, silent):
    """The days without any entry; never the first one."""
    habit = chance.uniform(*SILENT)
    missing = set(silent)
    spell = 0
    for day in range(len(strain)):
        if chance.random() < min(0.9, habit * (1 + SILENCE_OF_STRAIN * strain[day])):
            missing.add(day)
        if spell == 0 and chance.random() < SILENT_SPELL:
            spell = chance.randint(*SILENT_SPELL_DAYS)
        if spell > 0:
            missing.add(day)
            spell -= 1
    return missing - {0}


def sparse(someone, seed):
    """The same person with more days empty, until a share of all is."""
    chance = random.Random(f"{seed}/sparse/{someone.name}")
    written = [day for day, row in enumerate(someone.rows) if day > 0 and any(value is not None for value in row)]
    empty = sum(all(value is None for value in row) for row in someone.rows)
    gone = set(chance.sample(written, max(0, min(len(written), round(SPARSE * someone.days) - empty))))
    rows = [[None] * len(SIGNALS) if day in gone else row for day, row in enumerate(someone.rows)]
    return Person(f"sparse_{someone.name}", someone.days, someone.scored_from, rows, someone.episodes)


# --- as files


def date(day):
    return (FIRST_DAY + datetime.timedelta(days=day)).isoformat()


def signals_file():
    """What `taper replay --signals` reads."""
    role = lambda signal: "outcome" if signal.name == "output" else "lead"
    row = lambda signal: {"name": signal.name, "direction": signal.worse, "kind": signal.kind, "role": role(signal)}
    return {"signals": [row(signal) for signal in SIGNALS]}


def table(someone, days=None):
    """The person's days as CSV, or the first of them."""
    cell = lambda value: "" if value is None else f"{value:g}"
    lines = [",".join(["date", *NAMES])]
    for day, row in enumerate(someone.rows[:days]):
        lines.append(",".join([date(day), *map(cell, row)]))
    return "\n".join(lines) + "\n"
