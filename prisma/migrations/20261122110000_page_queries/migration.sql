-- Who shares time between places: a handful among thousands. Only they can be at one facility twice on a day.
CREATE INDEX presence_shared ON presence (facility_code, staff_id) WHERE superseded_at IS NULL AND share < 1;

-- Since when a station is below its floor is found by walking its approved counts back from a date, station by station. All
-- that the walk looks at lies in the index.
CREATE INDEX observation_approved_by_unit ON observation (indicator_code, unit_code, to_date)
  INCLUDE (value, origin, id, province_code)
  WHERE superseded_at IS NULL AND approved_at IS NOT NULL AND kind = 'actual';
