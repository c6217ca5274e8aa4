"""Sentences the tests of this folder share. Made up, and not checked by speakers."""

PHONE = "0800\u00a00121\u00a0700"
ISOLATED_PHONE = f"\u2068{PHONE}\u2069"
ARABIC = f"لك الحق في أن تقول لا. اتصل بخط المساعدة على {ISOLATED_PHONE} في أي وقت (مجاناً)."
HINDI = "आपको मना करने का अधिकार है। आप किसी भी समय फ़ोन कर सकते हैं।"
