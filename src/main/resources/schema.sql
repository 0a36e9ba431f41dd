-- One table a file of the dataset contract, with its columns. An empty cell is NULL.
-- row_no keeps the order of the file.
-- Decimals are kept as written, so that 2.50 stays 2.50.
-- A date or period is kept as written, with the first and last day of its span beside it.
-- Lists of ids have tables of their own, and so has targets.replaces: it may name a later row.

CREATE TABLE economies (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    adjective VARCHAR NOT NULL
);

CREATE TABLE authorities (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    economy VARCHAR,
    kind VARCHAR NOT NULL,
    basis VARCHAR,
    note VARCHAR
);

CREATE TABLE sources (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    title VARCHAR NOT NULL,
    publisher VARCHAR,
    author VARCHAR,
    published VARCHAR, published_first DATE, published_last DATE,
    url VARCHAR,
    kind VARCHAR NOT NULL,
    reliability VARCHAR NOT NULL,
    read VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE measures (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    definition VARCHAR NOT NULL
);

CREATE TABLE crossings (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name_a VARCHAR NOT NULL,
    name_b VARCHAR NOT NULL,
    region_a VARCHAR,
    region_b VARCHAR,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    precision_km DOUBLE PRECISION,
    kind VARCHAR NOT NULL,
    rank INTEGER,
    opened VARCHAR, opened_first DATE, opened_last DATE,
    status VARCHAR NOT NULL,
    status_as_of VARCHAR, status_as_of_first DATE, status_as_of_last DATE,
    hours VARCHAR,
    source VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE projects (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    status_as_of VARCHAR, status_as_of_first DATE, status_as_of_last DATE,
    source VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE segments (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    project VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    length_km_low VARCHAR,
    length_km_high VARCHAR,
    capacity VARCHAR,
    capacity_unit VARCHAR,
    built_share VARCHAR,
    status VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE segments_economy (
    owner VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    PRIMARY KEY (owner, place)
);

CREATE TABLE milestones (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    project VARCHAR NOT NULL,
    date VARCHAR NOT NULL, date_first DATE NOT NULL, date_last DATE NOT NULL,
    "END" VARCHAR, end_first DATE, end_last DATE,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    actors VARCHAR,
    low VARCHAR,
    high VARCHAR,
    unit VARCHAR,
    source VARCHAR NOT NULL,
    locator VARCHAR NOT NULL,
    stated VARCHAR, stated_first DATE, stated_last DATE,
    confidence VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE events (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    date VARCHAR NOT NULL, date_first DATE NOT NULL, date_last DATE NOT NULL,
    "END" VARCHAR, end_first DATE, end_last DATE,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    locator VARCHAR NOT NULL,
    confidence VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE events_crossings (
    owner VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    PRIMARY KEY (owner, place)
);

CREATE TABLE observations (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    measure VARCHAR NOT NULL,
    flow VARCHAR,
    crossing VARCHAR,
    period VARCHAR, period_first DATE, period_last DATE,
    calendar VARCHAR NOT NULL,
    low VARCHAR NOT NULL,
    high VARCHAR NOT NULL,
    bound VARCHAR,
    unit VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    nature VARCHAR NOT NULL,
    authority VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    locator VARCHAR NOT NULL,
    stated VARCHAR NOT NULL, stated_first DATE NOT NULL, stated_last DATE NOT NULL,
    confidence VARCHAR NOT NULL,
    chartable BOOLEAN NOT NULL,
    statement VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE observations_derived_from (
    owner VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    PRIMARY KEY (owner, place)
);

CREATE TABLE targets (
    row_no INTEGER PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    measure VARCHAR NOT NULL,
    flow VARCHAR NOT NULL,
    low VARCHAR NOT NULL,
    high VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    announced VARCHAR NOT NULL, announced_first DATE NOT NULL, announced_last DATE NOT NULL,
    deadline VARCHAR, deadline_first DATE, deadline_last DATE,
    deadline_basis VARCHAR NOT NULL,
    announced_by VARCHAR NOT NULL,
    occasion VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    baseline_low VARCHAR,
    baseline_high VARCHAR,
    source VARCHAR NOT NULL,
    locator VARCHAR NOT NULL,
    confidence VARCHAR NOT NULL,
    note VARCHAR
);

CREATE TABLE targets_replaces (
    owner VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    PRIMARY KEY (owner, place)
);
