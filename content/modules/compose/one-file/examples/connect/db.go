package shop

import (
	"context"
	"net/url"
	"os"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"
)

func connect(ctx context.Context) (*pgxpool.Pool, error) {
	password, err := os.ReadFile(os.Getenv("DB_PASSWORD_FILE"))
	if err != nil {
		return nil, err
	}
	address := url.URL{
		Scheme: "postgresql",
		User:   url.UserPassword(os.Getenv("DB_USER"), strings.TrimSpace(string(password))),
		Host:   os.Getenv("DB_HOST"),
		Path:   os.Getenv("DB_NAME"),
	}
	return pgxpool.New(ctx, address.String())
}
