"""One table says which option belongs to which mode: the Sparsefile and the codec cannot disagree."""

import subprocess
import sys

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.model_lossy import Options, modes
from sparse_decl.model_lossy.options import check_options
from sparse_decl.sparsefile.sections.models import Model

_VALUES = {
    "rank": 8,
    "energy": 0.9,
    "threshold": 1e-5,
    "keep": 0.1,
    "max_bytes": 5000,
    "factor_bits": 8,
    "group_size": 64,
    "rest": "drop",
}


def codec_takes(mode, name):
    try:
        check_options(mode, Options(**{name: _VALUES[name]}))
    except ConfigError:
        return False
    return True


@pytest.mark.parametrize("mode", modes.LOSSY_MODES)
@pytest.mark.parametrize("name", modes.OPTIONS)
def test_the_sparsefile_takes_what_the_codec_takes(mode, name):
    raw = {"source": "x", "base": "b", "mode": mode, name: _VALUES[name]}
    assert codec_takes(mode, name) == (not list(Model.conflicts(raw)))


def test_energy_for_sparse_modes():
    assert codec_takes("sparse", "energy")
    assert codec_takes("sparse-int8", "energy")
    assert not codec_takes("int8", "energy")
    assert modes.users_of("energy") == ["svd", "sparse", "sparse-int8"]


def test_every_option_is_a_field_of_the_codec_and_of_the_sparsefile():
    assert set(modes.OPTIONS) == set(Options.__dataclass_fields__)
    assert {*modes.OPTIONS, *modes.GOALS} <= set(Model.model_fields)
    assert set().union(*modes.OPTIONS_OF.values()) == set(modes.OPTIONS)


@pytest.mark.parametrize("pair", [("rank", "energy"), ("threshold", "keep"), ("energy", "max_bytes")])
def test_two_sizes_are_refused_everywhere(pair):
    mode = "svd" if "rank" in pair else "sparse"
    values = {name: _VALUES[name] for name in pair}
    with pytest.raises(ConfigError):
        check_options(mode, Options(**values))
    assert list(Model.conflicts({"source": "x", "base": "b", "mode": mode, **values}))


def test_the_table_is_light():
    code = "import sys, sparse_decl.model_lossy.modes; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
