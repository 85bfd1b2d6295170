"""Documents to forms, by compiled regular expressions: three kinds, as flowed text and as Markdown tables."""

import re
from dataclasses import dataclass, field
from pathlib import Path

AMOUNT_COLUMNS = (
    "current_budget", "prior_budget", "prior_executed", "executed", "annual_request", "annual_fiscal", "annual_carryover", "annual_other",
)


@dataclass
class Indicator:
    level1: str
    level2: str
    level3: str
    target: str = ""
    weight: str = ""
    score: str = ""


@dataclass
class Form:
    source: str
    number: int
    first_line: int
    last_line: int
    kind: str
    year: int = 0
    project: str = ""
    unit: str = ""
    department: str = ""
    office: str = ""
    #: Whole fen by column; a blank amount is not in it.
    amounts: dict[str, int] = field(default_factory=dict)
    indicators: list[Indicator] = field(default_factory=list)
    #: The Chinese characters of the form, from its first label on.
    text: str = ""

    @property
    def name(self) -> str:
        return f"{Path(self.source).name}#{self.number}"

    @property
    def budget(self) -> int | None:
        return self.amounts.get("annual_request" if self.kind == "application" else "current_budget")


TITLE = re.compile(r"^\s*(?:(项目绩效自评价)|(财政项目支出绩效目标表)|(财政项目支出绩效目标申报表))\s*$", re.MULTILINE)
KINDS = ("evaluation", "target", "application")

PRINTED_YEAR = re.compile(r"[（(]\s*(20\d\d)\s*年度?\s*[）)]")
EVALUATED = re.compile(r"自评时间：?[\s|]*(20\d\d)-")
NAME = re.compile(r"项目名称：\s*(.*?)\s*(?=(?:项目类别|项目性质|预算单位)：)", re.DOTALL)
UNIT = re.compile(r"(?:申报单位名称|预算单位|实施单位)：[ \t]*(\S+)")
DEPARTMENT = re.compile(r"主管部门：[ \t]*(\S+)")
OFFICE = re.compile(r"具体实施处（科室）：[ \t]*(\S+)")
AMOUNT_LABELS = {
    "当年预算数": "current_budget", "上年预算金额": "prior_budget", "预算执行数": "executed", "项目当年预算": "current_budget",
    "同名项目上年预算额": "prior_budget", "同名项目上年预算执行数": "prior_executed", "年度资金申请总额": "annual_request",
    "其中：当年财政拨款": "annual_fiscal", "上年结转资金": "annual_carryover", "其他资金": "annual_other",
}  # fmt: skip
AMOUNT = re.compile("(" + "|".join(sorted(AMOUNT_LABELS, key=len, reverse=True)) + r")(?:（元）)?：[ \t]*(-?[\d,]+(?:\.\d+)?)")
CHINESE = re.compile(r"[\u4e00-\u9fff]+")

TARGET_ROW = re.compile(r"^(\S.*?)[ \t]+([>=<≥≤]*[\d.]+\S*|健全|规范)[ \t]*$")
TARGET_LEVELS = {"投入与管理", "产出目标", "效果目标", "产出指标", "效益指标", "满意度指标"}
NUMBER = re.compile(r"^\d+(?:\.\d+)?$")


def read_document(path: str) -> list[Form]:
    """Gives the forms of one document, in their order."""
    content = Path(path).read_text(encoding="utf-8-sig")
    titles = list(TITLE.finditer(content))
    forms = []
    line, counted = 1, 0
    for number, title in enumerate(titles):
        end = titles[number + 1].start() if number + 1 < len(titles) else len(content)
        body = content[title.end() : end]
        line += content.count("\n", counted, title.start(title.lastindex))
        counted = title.start(title.lastindex)
        form = Form(path, number + 1, line, line + body.count("\n"), KINDS[title.lastindex - 1])
        (read_table if "\n|" in body else read_flowed)(form, body)
        form.year = year_of(form, body)
        form.text = "".join(CHINESE.findall(body))
        forms.append(form)
    return forms


def year_of(form: Form, body: str) -> int:
    """An evaluation does not print its year; it is written in the next."""
    if form.kind == "evaluation":
        evaluated = EVALUATED.search(body)
        return int(evaluated[1]) - 1 if evaluated else 0
    printed = PRINTED_YEAR.search(body)
    return int(printed[1]) if printed else 0


def fen(printed: str) -> int:
    whole, _, part = printed.replace(",", "").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def read_flowed(form: Form, body: str) -> None:
    def first(pattern: re.Pattern) -> str:
        found = pattern.search(body)
        return "".join(found[1].split()) if found else ""

    form.project, form.unit = first(NAME), first(UNIT)
    form.department, form.office = first(DEPARTMENT), first(OFFICE)
    for label, printed in AMOUNT.findall(body):
        form.amounts.setdefault(AMOUNT_LABELS[label], fen(printed))
    form.indicators = evaluation_cells(body) if form.kind == "evaluation" else target_lines(body)


def target_lines(body: str) -> list[Indicator]:
    start = max(body.find("指标目标值"), body.find("年度指标值"))
    if start < 0:
        return []
    rows, levels = [], ["", ""]
    for printed in body[start:].splitlines()[1:]:
        words = printed.strip()
        if row := TARGET_ROW.match(words):
            rows.append(Indicator(*levels, row[1], row[2]))
        elif words in TARGET_LEVELS:
            levels = [words, ""]
        elif words and not words.startswith("-"):
            levels[1] = words
    return rows


def evaluation_cells(body: str) -> list[Indicator]:
    """One value of the table a line: level, name, perhaps an explanation, weight, score."""
    start, end = body.find("备注"), body.rfind("合计")
    if start < 0:
        return []
    rows, words, numbers = [], [], []
    for cell in body[start + 2 : end].split("\n"):
        cell = cell.strip()
        if not cell:
            continue
        if not NUMBER.match(cell):
            words.append(cell)
            continue
        numbers.append(cell)
        if len(numbers) == 2 and len(words) >= 2:
            rows.append(Indicator(words[0], "", words[1], weight=numbers[0], score=numbers[1]))
            words, numbers = [], []
    return rows


TABLE_LABELS = {"项目名称": "project", "申报单位名称": "unit", "预算单位": "unit", "实施单位": "unit", "主管部门": "department", "具体实施处（科室）": "office"}
HEADINGS = {"指标目标值", "年度(/项目)指标值", "自评分"}


def read_table(form: Form, body: str) -> None:
    levels = ["", ""]
    in_indicators = False
    for printed in body.splitlines():
        if not printed.startswith("|"):
            continue
        cells = [cell.strip() for cell in printed.strip().strip("|").split("|")]
        if not in_indicators and not HEADINGS.isdisjoint(cells):
            in_indicators = True
        elif in_indicators:
            read_indicator_row(form, cells, levels)
        else:
            read_labels(form, cells)


def read_labels(form: Form, cells: list[str]) -> None:
    for position in range(len(cells) - 1):
        label, value = cells[position], cells[position + 1]
        if attribute := TABLE_LABELS.get(label):
            setattr(form, attribute, getattr(form, attribute) or value)
        elif column := AMOUNT_LABELS.get(label.removesuffix("（元）")):
            if value and value[0] in "-0123456789":
                form.amounts.setdefault(column, fen(value))


def read_indicator_row(form: Form, cells: list[str], levels: list[str]) -> None:
    cells = cells + [""] * (5 - len(cells))
    if cells[0] == "合计":
        return
    if form.kind == "evaluation":
        levels[0] = cells[0] or levels[0]
        form.indicators.append(Indicator(levels[0], "", cells[1], weight=cells[2], score=cells[3]))
        return
    one, two, name, target = cells[1:5] if form.kind == "application" else cells[:4]
    levels[:] = [one or levels[0], two or ("" if one else levels[1])]
    form.indicators.append(Indicator(*levels, name, target))
