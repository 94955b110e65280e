"""Routing: which model a request should go to, decided from declared facts and from quality fitted on outcomes.

Paths and values in, decisions out; knows nothing of Sparsefiles. A decision needs no numpy.
"""

from sparse_decl.routing.complexity import TaskComplexity, classify_request_complexity
from sparse_decl.routing.decide import Candidate, Decision, DecisionCode, RejectCode, decide
from sparse_decl.routing.estimator import Estimator, Quality
from sparse_decl.routing.hardware import HardwareType
from sparse_decl.routing.policy import Policy
from sparse_decl.routing.requests import Request, request_from_openai

__all__ = [
    "Candidate",
    "Decision",
    "DecisionCode",
    "Estimator",
    "HardwareType",
    "Policy",
    "Quality",
    "RejectCode",
    "Request",
    "TaskComplexity",
    "classify_request_complexity",
    "decide",
    "request_from_openai",
]
