-- Who shares time between places: a handful among thousands. Only they can be at one facility twice on a day.
CREATE INDEX presence_shared ON presence (facility_code, staff_id) WHERE superseded_at IS NULL AND share < 1;
