"""What the gateway's tests may ask for."""

from tests.browser import browser

__all__ = ["browser"]
