"""Points on the earth and the way between them."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_RADIUS_M: Final = 6_371_008.8  # mean radius, IUGG


@dataclass(frozen=True, slots=True)
class Point:
    """A place in degrees, WGS 84."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValueError(f"no such point: {self.latitude}, {self.longitude}")

    def coarse(self) -> Point:
        """The same place to about 100 m, so that no home address is kept."""
        return Point(round(self.latitude, 3), round(self.longitude, 3))


def distance_m(one: Point, other: Point) -> float:
    """The great-circle distance in metres (haversine formula)."""
    phi_one, phi_other = radians(one.latitude), radians(other.latitude)
    half = (
        sin((phi_other - phi_one) / 2) ** 2
        + cos(phi_one) * cos(phi_other) * sin(radians(other.longitude - one.longitude) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_M * asin(min(1.0, sqrt(half)))
