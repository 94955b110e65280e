"""An estimator fitted once for all tests, on made outcomes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sparse_decl.routing.fitting import Fitted, fit

sys.path.insert(0, str(Path(__file__).parent))
import made


@pytest.fixture(scope="session")
def fitted() -> Fitted:
    return fit(made.outcomes(), ("small", "large"), bits=10)
