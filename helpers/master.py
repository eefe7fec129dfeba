"""The master of the deck: its type, its colours, its layouts. Boxes are in points of a 960 x 540 page.

A slide looks as its figure does on paper: title and subtitle above, the body where the figure has it, the
source below. The type is Arial, for a deck is opened on machines we know nothing of.
"""

import re
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout
from pptx.util import Pt

from helpers.layout import HEIGHT, WIDTHS, Box, body_box, colours

FACE = "Arial"
EMU = 12700  # to the point
SPACE = "http://schemas.openxmlformats.org"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{SPACE}/{path}/2006/{name}"'
    for prefix, path, name in (
        ("a", "drawingml", "main"),
        ("p", "presentationml", "main"),
        ("r", "officeDocument", "relationships"),
    )
)


NOT_OURS = (RT.THUMBNAIL, RT.PRINTER_SETTINGS, RT.EXTENDED_PROPERTIES)


class Slot(NamedTuple):
    """A placeholder: its number, kind, name, box, and how its text is set."""

    number: int
    kind: str
    name: str
    box: Box
    size: float = 18
    bold: bool = False
    colour: str = "ink"
    anchor: str = "t"
    align: str = "l"


FULL, HALF = body_box("full"), body_box("half")
RIGHT = HALF._replace(x=FULL.x + FULL.w - HALF.w)
LEFT = HALF._replace(x=FULL.x)
TITLE = Slot(0, "title", "Title", Box(48, 14, 864, 72), 28, bold=True, anchor="b")
SUBTITLE = Slot(13, "body", "How to read it", Box(48, 90, 864, 44), 16, colour="quiet")
SOURCE = Slot(11, "ftr", "Source", Box(48, 486, 790, 38), 14, colour="quiet")
NUMBER = Slot(12, "sldNum", "Slide number", Box(852, 486, 60, 38), 14, colour="quiet", align="r")
TEXT = Slot(1, "body", "Text", Box(48, 112, 864, 364), 18)

RULE = Box(48, 276, 96, 8)  # of the accent, under the title of the opening slide
LAYOUTS = {
    "Opening": (
        TITLE._replace(box=Box(48, 100, 864, 160), size=40),
        TEXT._replace(box=Box(48, 300, 864, 120), size=22, colour="quiet"),
        SOURCE,
        NUMBER,
    ),
    "Figure": (TITLE, SUBTITLE, Slot(1, "pic", "Figure", FULL), SOURCE, NUMBER),
    "Two figures": (
        TITLE,
        SUBTITLE,
        Slot(1, "pic", "Left figure", LEFT),
        Slot(2, "pic", "Right figure", RIGHT),
        SOURCE,
        NUMBER,
    ),
    "Figure and text": (
        TITLE,
        SUBTITLE,
        Slot(1, "pic", "Figure", LEFT),
        TEXT._replace(number=2, box=RIGHT),
        SOURCE,
        NUMBER,
    ),
    "Text": (TITLE, TEXT, SOURCE, NUMBER),
}


def new_deck(title: str) -> Deck:
    """An empty 16:9 presentation with the kit's master and layouts, and nothing of anyone else's."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTHS["full"]), Pt(HEIGHT)
    _strip(deck)
    deck.core_properties.title, deck.core_properties.language = title, "en"
    master = deck.slide_master
    _fill(master, (TITLE, TEXT, SOURCE, NUMBER), of_master=True)
    _set_theme(master)
    for layout, (name, slots) in zip(master.slide_layouts, LAYOUTS.items(), strict=True):
        layout.name = name
        _fill(layout, slots)
    _draw_rule(find_layout(deck, "Opening"))
    return deck


def find_layout(deck: Deck, name: str) -> SlideLayout:
    """The layout of that name."""
    return deck.slide_master.slide_layouts.get_by_name(name)


def slot_xml(slot: Slot, number: int, text: str = "", *, placed: bool = True) -> str:
    """A placeholder as XML; on a slide it is not `placed`, for it stands where its layout has it."""
    kind = "" if slot.kind == "obj" else f'type="{slot.kind}"'
    field = '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum">'
    runs = [f'<a:rPr lang="en-GB"/><a:t>{escape(line)}</a:t>' for line in (text or slot.name).split("\n")]
    said = f"{field}{runs[0]}</a:fld>" if slot.kind == "sldNum" else "<a:br/>".join(f"<a:r>{run}</a:r>" for run in runs)
    look = f"<p:spPr>{_place(slot.box)}</p:spPr>" if placed else "<p:spPr/>"
    style = _style(slot) if placed else "<a:bodyPr/><a:lstStyle/>"
    return (
        f"<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id={quoteattr(str(number))} name={quoteattr(slot.name)}/>"
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind} idx="{slot.number}"/></p:nvPr>'
        f"</p:nvSpPr>{look}<p:txBody>{style}<a:p>{said}</a:p></p:txBody></p:sp>"
    )


def _place(box: Box) -> str:
    x, y, w, h = (round(edge * EMU) for edge in box)
    frame = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
    return f'{frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def _style(slot: Slot) -> str:
    """The body and the first level of a placeholder: no inset, so that text and figure share an edge."""
    fill = f'<a:solidFill><a:srgbClr val="{_hex(slot.colour)}"/></a:solidFill>'
    return (
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{slot.anchor}"><a:noAutofit/></a:bodyPr>'
        f'<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{slot.align}"><a:buNone/>'
        f'<a:defRPr sz="{round(slot.size * 100)}" b="{int(slot.bold)}">{fill}</a:defRPr>'
        "</a:lvl1pPr></a:lstStyle>"
    )


def _hex(name: str) -> str:
    return colours()[name].lstrip("#").upper()


def _strip(deck: Deck) -> None:
    """Take out what the empty presentation of python-pptx brings: layouts, its picture, its dates."""
    layouts = deck.slide_master.slide_layouts
    for layout in list(layouts)[len(LAYOUTS) :]:
        layouts.remove(layout)
    for owner in (deck.part.package, deck.part):
        for rel in [rel for rel in owner._rels.values() if rel.reltype in NOT_OURS]:
            owner._rels.pop(rel.rId)
    properties = deck.core_properties._element
    for child in list(properties):
        properties.remove(child)


def _fill(page, slots: tuple[Slot, ...], *, of_master: bool = False) -> None:
    """Put these placeholders, and no others, on a master or a layout."""
    tree = page.shapes._spTree
    for shape in list(page.shapes):
        tree.remove(shape._element)
    for number, slot in enumerate(slots, start=2):
        tree.append(parse_xml(slot_xml(slot._replace(number=number) if of_master else slot, number)))


def _draw_rule(layout: SlideLayout) -> None:
    """A stroke of the accent. It says nothing, and stands on the layout, where no screen reader meets it."""
    fill = f'<a:solidFill><a:srgbClr val="{_hex("accent")}"/></a:solidFill>'
    xml = (
        f'<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id="20" name="Rule"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        "</p:nvSpPr>"
        f"<p:spPr>{_place(RULE)}{fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    layout.shapes._spTree.append(parse_xml(xml))


def _set_theme(master) -> None:
    """Arial and the kit's colours, for what a user adds to the deck."""
    theme = master.part.part_related_by(RT.THEME)
    xml = theme.blob.decode("utf-8")
    xml = re.sub(r'<a:latin typeface="[^"]*"', f'<a:latin typeface="{FACE}"', xml)
    for name, colour in (("dk2", "quiet"), ("accent1", "accent"), ("accent2", "grey"), ("accent3", "pale")):
        xml = re.sub(rf"(<a:{name}><a:srgbClr val=)\"\w+\"", rf'\1"{_hex(colour)}"', xml)
    theme._blob = xml.encode("utf-8")
