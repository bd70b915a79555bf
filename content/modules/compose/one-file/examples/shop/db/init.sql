CREATE TABLE product (name text PRIMARY KEY, cents integer NOT NULL);
INSERT INTO product VALUES ('lantern', 2900), ('rope', 1250), ('tar', 800);
