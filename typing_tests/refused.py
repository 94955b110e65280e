"""What a user's type checker must refuse: each marked line gives exactly the error that its comment names."""

from pathlib import Path

import sparse_decl
from sparse_decl import compress_delta, nosuchname  # E: attr-defined
from sparse_decl.api import nosuchname as other  # E: attr-defined
from sparse_decl.compat.core.delta import nosuchname as older  # E: attr-defined
from sparse_decl.model_delta import encode, nosuchname as inner  # E: attr-defined

sparse_decl.nosuchname  # E: attr-defined
compress_delta("base")  # E: call-arg
compress_delta("base", "finetune", "delta", mode=3)  # E: arg-type
compress_delta("base", "finetune", "delta").nosuchfield  # E: attr-defined
encode(Path("base"), Path("finetune"), Path("delta"), threads="two")  # E: arg-type
