"""Small locales folders, written for one test each."""

from pathlib import Path

REGISTRY = """
source = "en-GB"
[[language]]
tag = "en-GB"
english_name = "English"
own_name = "English"
direction = "ltr"
script = "Latn"
worker = true
[[language]]
tag = "ar"
english_name = "Arabic"
own_name = "العربية"
direction = "rtl"
script = "Arab"
worker = false
[sensitive]
prefixes = ["rights-", "consent-"]
"""

ENGLISH = """
-charity = Harbour
hello = Hello { $name }.
    .hint = Say your name only if you like.
rights-call = Ring { -charity } on { $phone }. It is free.
rights-free = This is free.
phone = { $phone }
phone-of = { $who ->
    [child] { $phone }
   *[adult] { $phone }
}
nights = { $count ->
    [one] One night
   *[other] { $count } nights
}
"""

ARABIC = """
-charity = المرفأ
hello = مرحبا { $name }.
    .hint = قل اسمك فقط إن أردت.
rights-call = اتصل بـ { -charity } على { $phone }. المكالمة مجانية.
rights-free = هذا مجاني.
phone = { $phone }
phone-of = { $who ->
    [child] { $phone }
   *[adult] { $phone }
}
nights = { $count ->
    [zero] لا ليالي
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليال
    [many] { $count } ليلة
   *[other] { $count } ليلة
}
"""


def locales_folder(
    root: Path, *, english: str = ENGLISH, arabic: str = ARABIC, status: str = "", registry: str = REGISTRY
) -> Path:
    """Write a registry, one English file, one Arabic file and, if given, the state of the Arabic."""
    (root / "registry.toml").write_text(registry, encoding="utf-8")
    write(root, "en-GB/app.ftl", english)
    write(root, "ar/app.ftl", arabic)
    if status:
        write(root, "ar/status.toml", status)
    return root


def write(root: Path, name: str, content: str) -> None:
    file = root / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(content, encoding="utf-8")
