"""Files of lines of public packages, and what a later version or another package made of them: real derivatives."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pairs
from dataset_lines import Lines

PACKAGED: dict[str, tuple[str, tuple[str, str], tuple[str, str]]] = {
    "countries, 0.7 to 1.3": (
        "tsv",
        ("country_converter==0.7.7", r"country_data\.tsv$"),
        ("country_converter==1.3", r"country_data\.tsv$"),
    ),
    "certificates, 2022 to 2025": (
        "txt",
        ("certifi==2022.12.7", r"cacert\.pem$"),
        ("certifi==2025.8.3", r"cacert\.pem$"),
    ),
    "throw-away mail domains, 0.0.90 to 0.0.120": (
        "txt",
        ("disposable-email-domains==0.0.90", r"domains/__init__\.py$"),
        ("disposable-email-domains==0.0.120", r"domains/__init__\.py$"),
    ),
    "licenses, 30.1 to 30.4": (
        "json",
        ("license-expression==30.1.1", r"licensedb-index\.json$"),
        ("license-expression==30.4.4", r"licensedb-index\.json$"),
    ),
    "Hungarian hyphenation, 0.12 to 0.17": (
        "txt",
        ("pyphen==0.12.0", r"hyph_hu_HU\.dic$"),
        ("pyphen==0.17.2", r"hyph_hu_HU\.dic$"),
    ),
    "public suffixes, 3.4 to 5.3": (
        "txt",
        ("tldextract==3.4.4", r"\.tld_set_snapshot$"),
        ("tldextract==5.3.0", r"\.tld_set_snapshot$"),
    ),
    "public suffixes, of another package": (
        "txt",
        ("publicsuffix2==2.20191221", r"public_suffix_list\.dat$"),
        ("tldextract==5.3.0", r"\.tld_set_snapshot$"),
    ),
    "time zones, 2022 to 2025": ("txt", ("tzdata==2022.7", r"tzdata\.zi$"), ("tzdata==2025.2", r"tzdata\.zi$")),
    "regions, 2022 to 2026": (
        "json",
        ("pycountry==22.3.5", r"iso3166-2\.json$"),
        ("pycountry==26.2.16", r"iso3166-2\.json$"),
    ),
    "addresses, 11.1 to 18.0": (
        "json",
        ("mimesis==11.1.0", r"/de/address\.json$"),
        ("mimesis==18.0.0", r"/de/address\.json$"),
    ),
    "airports as csv, 2024 to 2026": (
        "csv",
        ("airportsdata==20240415", r"airportsdata/airports\.csv$"),
        ("airportsdata==20260905", r"airportsdata/airports\.csv$"),
    ),
    "makers of network cards as text, 0.8 to 1.1": (
        "txt",
        ("netaddr==0.8.0", r"eui/oui\.txt$"),
        ("netaddr==1.1.0", r"eui/oui\.txt$"),
    ),
}


def packaged() -> Iterator[Lines]:
    for name, (ext, old, new) in PACKAGED.items():
        try:
            (base,), (derived,) = (pairs.members(*side).values() for side in (old, new))
        except pairs.NoPackageError as error:
            print(f"{name}: left out, {error}", file=sys.stderr)
            continue
        yield Lines("files of packages", name, base, derived, ext, ext)
